/** Owes every verdict its dating: up to which entry something outside holds, and what; or that nothing does. */
import type { Dated } from '#core/journal/known-heads.ts';
import { dayInWords, dayOf } from '../../i18n/format.ts';
import type { WordsValue } from '../../i18n/Words.tsx';

export function datedWords(dated: Dated | null, { t, lang }: WordsValue): string {
  if (dated === null) return t('reading.dated.none');
  const { seq, from, on } = dated;
  if (on === null) return t(`reading.dated.${from}`, { seq });
  const day = dayInWords(on.length > 10 ? dayOf(on) : on, lang);
  return t(`reading.dated.${from}On`, { seq, day });
}
