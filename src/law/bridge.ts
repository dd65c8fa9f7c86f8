/** The three months for which some expired cards still count (L. 433-3 CESEDA, first paragraph). */
import { addMonths } from './add-months.ts';
import type { LawDate } from './law-date.ts';
import type { Rule } from './rule.ts';

export const bridgeRule = {
  id: 'bridge',
  article: 'L. 433-3 CESEDA',
  value: 3,
  unit: 'month',
  textVersion: '2026-04-03',
  checkedOn: '2026-08-20',
  note: 'Four-year card, resident card, or title of over one year under an agreement, renewal requested. Second paragraph (other cards, départements listed by arrêté): the list was not read, nothing is worked out.',
} as const satisfies Rule;

/** Titles of a year at most: the first paragraph does not name them. Of a title that says nothing it stays a hypothesis. */
const short = /\btemporaire|\bvls\b|\bvisa\b|\bprovisoire|\brecepisse|\battestation/;

/**
 * @param expiry last day of the card; `filed` the day on which the renewal was requested, null when nobody said it
 * @param title as the person or the portal words it
 * @returns null where it cannot apply: a short title, no request, or one made after the three months
 */
export function bridgeUntil(
  expiry: string,
  filed: string | null,
  title: string | null = null,
): LawDate | null {
  if (short.test((title ?? '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase())) return null;
  const day = addMonths(expiry, bridgeRule.value);
  if (filed === null || filed > day) return null;
  return { day, rules: [bridgeRule], hypotheses: ['long-card', 'renewal-asked'] };
}
