/** Owes a plain sentence when the file could not be made: what it was, and that nothing is lost. */
import { Notice } from '../controls/Notice.tsx';
import type { WordKey } from '../i18n/dictionaries.ts';
import { useWords } from '../i18n/Words.tsx';

const reasons: readonly [prefix: string, key: WordKey][] = [
  ['file/too-large', 'handover.error.tooLarge'],
  ['file/verify-failed', 'handover.error.verify'],
  ['file/piece-missing', 'handover.error.piece'],
  ['storage/', 'handover.error.storage'],
  ['journal/moved', 'handover.error.paused'],
];

export function MakeFailed(props: { code: string | null }) {
  const { t } = useWords();
  const { code } = props;
  if (code === null) return null;
  const reason = reasons.find(([prefix]) => code.startsWith(prefix));
  return (
    <Notice kind="warn" live fact={t('handover.error.title')} testId="make-failed">
      {reason === undefined ? null : <p>{t(reason[1])}</p>}
      <p>{t('handover.error.text')}</p>
      <p class="small second">{t('handover.error.code', { code })}</p>
    </Notice>
  );
}
