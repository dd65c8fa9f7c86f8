/** How an attempt ended: `done`, `prevented`, `given-up`, or `open` for all that is not known. */
import type { Row } from '../entry/row.ts';
import type { Incident } from './incident.ts';

export type Outcome = 'done' | 'prevented' | 'given-up' | 'open';

const abandon = /^\s*(?:abandonner|abandon|quitter la demande|give up)\b/i;

/**
 * @param rows of the attempt, sorted by `at`
 * @param incidents those that count, in order
 * @param gaveUp said by the person about the stay: their word goes before what is worked out
 */
export function outcomeOf(input: { rows: Row[]; incidents: Incident[]; gaveUp: boolean }): Outcome {
  const { rows, incidents, gaveUp } = input;
  if (rows.some((row) => row.kind === 'submission')) return 'done';
  if (gaveUp) return 'given-up';
  const last = incidents.at(-1);
  const after = last ? rows.filter((row) => row.at > last.row.at) : [];
  if (last && !after.some((row) => goesFurther(row, last.row))) return 'prevented';
  return rows.some((row) => abandon.test(row.action ?? '')) ? 'given-up' : 'open';
}

/**
 * Whether a later row shows that the incident was overcome: a later step, or a field message, which only a page
 * that works again can show. Coming back to the same step, or an earlier one, is not going further.
 */
function goesFurther(row: Row, incident: Row): boolean {
  // The message that blocks, met again, is the same wall.
  if (row.kind === 'incident') return row.codes?.[0] === 'B5' && !isSame(row, incident);
  if (row.kind !== 'visit') return false;
  if (row.pageKind === 'form-recap') return incident.pageKind !== 'form-recap';
  if (row.pageKind !== 'form-step') return false;
  const before = incident.step?.number;
  const now = row.step?.number;
  return before === undefined || now === undefined
    ? incident.pageKind !== 'form-recap'
    : now > before;
}

function isSame(row: Row, incident: Row): boolean {
  return (
    row.text !== undefined &&
    row.text === incident.text &&
    row.codes?.[0] === incident.codes?.[0] &&
    row.route === incident.route &&
    row.step?.number === incident.step?.number
  );
}
