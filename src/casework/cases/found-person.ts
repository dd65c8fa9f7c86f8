/** Gathers what a case keeps from the lines of a file or session: situations and nearest date, worked out today. */
import type { Row } from '#core/entry/row.ts';
import { situationsOf } from '#core/situation/situations.ts';
import { worksheetOf } from '../worksheet/worksheet-of.ts';
import type { CaseFile, FoundPerson } from './case-record.ts';

/** @param told `rows` of the series without those that a fault names; `today` `YYYY-MM-DD` in Paris */
export function foundPerson(told: {
  files: readonly CaseFile[];
  rows: readonly Row[];
  macs: Pick<FoundPerson, 'nameMacs' | 'numberMac'>;
  today: string;
}): FoundPerson {
  const { rows, today } = told;
  // Only the dates are asked for: what entries say in words stays with them.
  const claims = () => null;
  const { deadlines } = worksheetOf({ rows, claims, today, code: null, consent: null });
  const [first] = deadlines;
  return {
    files: [...told.files],
    ...told.macs,
    situations: situationsOf({ rows, today }).map(({ name }) => name),
    nearest: first === undefined ? null : { what: first.what, day: first.day },
  };
}
