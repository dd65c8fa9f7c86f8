/** Owes the held question its "when", in words as short as the facts allow. */
import { dayAndMonth, dayOf, hourInWords } from '../i18n/format.ts';
import type { T } from '../i18n/translate.ts';

/**
 * @param held first and last held line, RFC 3339 UTC instants.
 * @param today day of Paris, `YYYY-MM-DD`.
 */
export function heldWhen(
  held: { from: string; until: string },
  today: string,
  words: { t: T; lang: string },
): string {
  const { t, lang } = words;
  const first = dayOf(held.from);
  const last = dayOf(held.until);
  if (first !== last) {
    return t('popup.heldDays', { from: dayAndMonth(first, lang), until: dayAndMonth(last, lang) });
  }
  const day =
    first === today ? t('common.today') : t('popup.onDay', { day: dayAndMonth(first, lang) });
  const from = hourInWords(held.from, lang);
  const until = hourInWords(held.until, lang);
  if (from === until) return t('popup.heldAt', { day, hour: from });
  return t('popup.heldBetween', { day, from, until });
}
