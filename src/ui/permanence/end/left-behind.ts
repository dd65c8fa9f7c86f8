/** Names the files that a session left in Téléchargements: Témoin's own, and what the portal delivered. */
import type { Row } from '#core/entry/row.ts';
import { dayOf } from '../../i18n/format.ts';

/** @param made names of the files made in this tab. @param exports files made before, of which only the code is kept */
export function leftBehind(given: {
  made: readonly string[];
  exports: readonly { at: string; code: string }[];
  rows: readonly Row[];
}): string[] {
  const before = given.exports.map(({ at, code }) => `temoin_${dayOf(at)}_${code.slice(0, 4)}.zip`);
  const delivered = given.rows.flatMap((row) => row.delivered ?? []);
  return [...new Set([...given.made, ...before, ...delivered])];
}
