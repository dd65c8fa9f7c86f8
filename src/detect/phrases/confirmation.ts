/** Sentences by which the portal says that a request is filed. They count only where `confirmation.ts` says so (§8.1, §15.1). */

export type ConfirmationPhrase = {
  id: string;
  pattern: RegExp;
  lang: 'fr' | 'en' | 'zh';
  seen: string;
  source: string;
};

export const confirmationPhrases: readonly ConfirmationPhrase[] = [
  {
    id: 'filed',
    pattern:
      /\b(?:votre|la|cette) (?:demande|declaration|dossier)\b.{0,60}\ba (?:bien )?ete (?:bien )?(?:enregistre|envoye|depose|transmis|prise? en compte|recue?\b)/,
    lang: 'fr',
    seen: '2023-11',
    source: 'anef-portal §5.8',
  },
  {
    id: 'filed-en',
    pattern:
      /\byour (?:application|request|declaration)\b.{0,30}\bhas been (?:successfully )?(?:registered|submitted|recorded|sent|filed|received)/,
    lang: 'en',
    seen: 'unattested',
    source: 'English interface, generic',
  },
  {
    id: 'filed-zh',
    pattern: /(?:申请|请求|声明).{0,12}已.{0,8}(?:登记|提交|注册|发送|受理)/,
    lang: 'zh',
    seen: 'unattested',
    source: 'Chinese interface, generic',
  },
];
