/** Whom the person asked, and when: contacts that were noted, without the answers that came by themselves. */
import type { Row } from '../entry/row.ts';
import { dayOf, sortRows } from '../attempt/stays.ts';

/** `day` null when only the month is known. */
export type Reminder = {
  kid: string;
  seq: number;
  at: string;
  day: string | null;
  channel: string;
};

/** @param since day from which they count, or null for all. @returns oldest first */
export function remindersOf(
  rows: readonly Row[],
  zone: string,
  since: string | null = null,
): Reminder[] {
  return sortRows(rows)
    .filter((row) => row.kind === 'contact' && !isAnswer(row.contact?.channel ?? ''))
    .map((row) => ({
      kid: row.kid,
      seq: row.seq,
      at: row.at,
      day: dayOf(row, zone),
      channel: row.contact?.channel ?? '',
    }))
    .filter((one) => since === null || one.day === null || one.day >= since)
    .toSorted((a, b) => ((a.day ?? a.at) < (b.day ?? b.at) ? -1 : 1));
}

/** "Réponse reçue" tells of what others did. */
function isAnswer(channel: string): boolean {
  return /^(?:answer|reply|r[ée]ponse)/i.test(channel);
}
