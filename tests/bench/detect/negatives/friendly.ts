/** The same markup with good or neutral news: successes, announced maintenance, advice, questions, warnings before the end. */
import type { Lang } from '../wordings.ts';
import type { Negative } from './negative.ts';

type Tone = 'success' | 'info' | 'warning' | 'notice' | 'confirm';
type Row = readonly [tone: Tone, lang: Lang, text: string];

const rows: readonly Row[] = [
  ['success', 'fr', 'Votre adresse email a bien été validée.'],
  ['success', 'fr', 'Vos modifications ont été enregistrées sans erreur.'],
  ['success', 'fr', 'Le service est de nouveau disponible, vous pouvez reprendre votre démarche.'],
  ['success', 'fr', "L'incident technique du 12 octobre est résolu."],
  ['success', 'fr', 'Votre fichier a été téléversé.'],
  ['success', 'fr', 'Votre mot de passe a été réinitialisé, votre ancienne session est fermée.'],
  ['success', 'fr', 'Paiement accepté : votre timbre fiscal est valide.'],
  ['success', 'en', 'Your changes have been saved.'],
  ['success', 'en', 'The file was uploaded successfully.'],
  ['success', 'zh', '保存成功。'],
  [
    'notice',
    'fr',
    'Une maintenance est prévue le dimanche 6 décembre de 6 h à 9 h. Le service sera alors indisponible.',
  ],
  ['notice', 'fr', 'Le site sera fermé pour maintenance du 10 au 11 décembre 2026.'],
  [
    'notice',
    'fr',
    'La maintenance du 20 novembre est terminée. Veuillez nous excuser pour la gêne occasionnée.',
  ],
  [
    'notice',
    'fr',
    "En raison d'une opération de maintenance, le téléservice a été interrompu hier soir entre 20 h et 22 h.",
  ],
  [
    'notice',
    'fr',
    "À compter du 1er décembre, les nouvelles demandes seront déposées sur l'espace usager rénové.",
  ],
  [
    'notice',
    'en',
    'Scheduled maintenance: the service will be unavailable on Sunday from 6 a.m. to 9 a.m.',
  ],
  ['notice', 'en', 'Maintenance completed: the website is available again.'],
  ['notice', 'zh', '系统维护已完成，服务已恢复。'],
  ['notice', 'zh', '本网站将于12月6日进行维护，届时暂停服务。'],
  ['info', 'fr', 'Les informations d’état civil ne sont pas modifiables dans ce formulaire.'],
  [
    'info',
    'fr',
    'Si vous ne parvenez pas à vous connecter, utilisez le lien « Mot de passe oublié ».',
  ],
  [
    'info',
    'fr',
    'Pensez à vérifier que vos documents sont lisibles : un fichier illisible sera refusé.',
  ],
  [
    'info',
    'fr',
    'Le dépôt est possible entre le 120e et le 60e jour précédant la fin de validité de votre titre.',
  ],
  ['info', 'fr', 'Vous ne pouvez pas modifier votre demande une fois celle-ci envoyée.'],
  ['info', 'fr', 'Les champs marqués d’un astérisque sont obligatoires.'],
  ['info', 'fr', 'Taille maximale de 10 Mo par fichier, 4 fichiers au plus par document.'],
  [
    'info',
    'fr',
    "En cas de refus de votre demande, vous disposez d'un délai de deux mois pour la contester.",
  ],
  ['info', 'fr', 'Votre saisie est conservée : en cas de coupure vous pourrez la reprendre.'],
  ['info', 'en', 'Fields marked with an asterisk are required.'],
  ['info', 'en', 'Make sure your files do not exceed 10 MB, otherwise they will be rejected.'],
  ['info', 'zh', '带星号的字段为必填项。'],
  ['warning', 'fr', 'Votre session va expirer dans 5 minutes. Souhaitez-vous la prolonger ?'],
  ['warning', 'fr', 'Sans action de votre part, vous serez déconnecté à 14 h 35.'],
  [
    'warning',
    'fr',
    'Votre titre de séjour expire bientôt : pensez à en demander le renouvellement.',
  ],
  ['warning', 'fr', 'Attention, toute fausse déclaration est passible de sanctions pénales.'],
  ['warning', 'fr', 'Vous avez un brouillon en cours : vous pouvez le reprendre à tout moment.'],
  ['warning', 'en', 'Your session will expire in 2 minutes.'],
  ['warning', 'zh', '您的会话将在5分钟后过期。'],
  [
    'confirm',
    'fr',
    'Voulez-vous vraiment abandonner votre demande ? Les données saisies seront perdues.',
  ],
  ['confirm', 'fr', 'Êtes-vous sûr de vouloir supprimer ce fichier ?'],
  ['confirm', 'fr', 'Vous allez être déconnecté. Confirmez-vous ?'],
  ['confirm', 'fr', 'Souhaitez-vous quitter et revenir plus tard ? Votre saisie est sauvegardée.'],
  ['confirm', 'en', 'Are you sure you want to cancel your application?'],
  ['confirm', 'zh', '您确定要放弃申请吗？'],
];

const title = { fr: 'Accueil', en: 'Home', zh: '首页' } as const;

const page = (lang: Lang): string =>
  ({
    fr: '<h1>Vos démarches en ligne</h1><a href="#/2">Je demande ou renouvelle un titre de séjour</a> <a href="#/3">Je demande la nationalité française</a>',
    en: '<h1>Your online procedures</h1><a href="#/2">I apply for or renew a residence permit</a>',
    zh: '<h1>您的在线手续</h1><a href="#/2">我要申请或更换居留证</a>',
  })[lang];

function prime(tone: Tone, text: string, lang: Lang): Pick<Negative, 'main' | 'outside'> {
  if (tone === 'confirm')
    return {
      main: page(lang),
      outside: `<div class="ui-dialog-mask modalAlert"><div class="ui-dialog" role="dialog"><span class="ui-dialog-title">Confirmation</span><div class="ui-dialog-content"><p>${text}</p></div><div class="ui-dialog-footer"><button>Oui</button><button>Non</button></div></div></div>`,
    };
  const severity = tone === 'warning' ? 'warn' : tone === 'notice' ? 'info' : tone;
  return {
    main: `<p-messages><div class="ui-messages ui-messages-${severity}"><ul><li><span class="ui-messages-detail">${text}</span></li></ul></div></p-messages>${page(lang)}`,
  };
}

function dsfr(tone: Tone, text: string, lang: Lang): Pick<Negative, 'main' | 'outside'> {
  if (tone === 'confirm')
    return {
      main: page(lang),
      outside: `<dialog open class="fr-modal fr-modal--opened" role="dialog"><div class="fr-modal__body"><h1 class="fr-modal__title">Confirmation</h1><p>${text}</p><div class="fr-modal__footer"><button class="fr-btn">Oui</button><button class="fr-btn">Non</button></div></div></dialog>`,
    };
  if (tone === 'notice')
    return {
      main: `<div class="fr-notice fr-notice--info"><p class="fr-notice__title">${text}</p></div>${page(lang)}`,
    };
  return {
    main: `<div class="fr-alert fr-alert--${tone}" role="alert"><p>${text}</p></div>${page(lang)}`,
  };
}

export const friendly: readonly Negative[] = rows.flatMap(([tone, lang, text], at) =>
  (['prime', 'dsfr'] as const).map((skin) => ({
    id: `${tone}-${at + 1}-${skin}`,
    skin,
    lang,
    route: '/',
    title: title[lang],
    kind: 'home',
    ...(skin === 'prime' ? prime(tone, text, lang) : dsfr(tone, text, lang)),
  })),
);
