/** The facts that "Mon statut actuel" of the portal suggests: the title and its last day. */
import type { FactName } from '#core/entry/claims.ts';
import { readDate } from './read-date.ts';

/** As the portal shows it: a title in words, days as `DD/MM/YYYY`. */
export type Suggested = {
  title?: string | undefined;
  from?: string | undefined;
  until?: string | undefined;
};

/** What can be noted of it; a day that cannot be read suggests nothing. */
export function suggestedFacts(suggested: Suggested): { name: FactName; value: string }[] {
  const facts: { name: FactName; value: string }[] = [];
  const until = suggested.until === undefined ? null : readDate(suggested.until);
  if (suggested.title !== undefined && suggested.title.trim() !== '') {
    facts.push({ name: 'permit.title', value: suggested.title.trim() });
  }
  if (until !== null) facts.push({ name: 'permit.expiry', value: until });
  return facts;
}
