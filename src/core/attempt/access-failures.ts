/**
 * Works out *accès au site impossible*: stays that met only an outage or a log-in loop, in which nothing tells
 * what the person wanted, or in which they only wanted to look. A line of its own, never mixed with attempts.
 */
import type { Row } from '../entry/row.ts';
import { isoWeek } from '../time/days.ts';
import { paris } from '../time/paris.ts';
import type { Place } from './attempts-of.ts';
import { contextOf, incidentOf } from './incident.ts';
import { proceduresOf } from './procedures.ts';
import { dayOf, sortRows, staysOf, type Stay } from './stays.ts';

export type AccessFailure = {
  stay: string;
  /** True while the person has not said what they wanted. */
  unknown: boolean;
  at: string;
  day: string | null;
  week: string | null;
  until: string;
  tries: number;
  codes: string[];
  shown: Place;
};

/** Page kinds that only somebody logged in sees. */
const inside: ReadonlySet<string> = new Set([
  'account',
  'notifications',
  'profile',
  'triage',
  'triage-situation',
  'form-intro',
  'form-step',
  'form-recap',
  'form-confirmation',
]);

/** A session that ends elsewhere is no log-in loop. */
const doors: ReadonlySet<string> = new Set(['login', 'sso-login', 'sso-error']);

/** @param rows of one series, any order. @returns oldest first */
export function accessFailuresOf(rows: readonly Row[], zone: string = paris): AccessFailure[] {
  const sorted = sortRows(rows);
  const context = contextOf(sorted);
  return staysOf(sorted, zone)
    .flatMap((stay) => failureOf(stay, context, zone) ?? [])
    .toSorted((a, b) => (a.at < b.at ? -1 : 1));
}

/** A row that shows that somebody was logged in and the site answered. */
export function isLoggedIn(row: Row): boolean {
  if (row.kind === 'state' || row.kind === 'submission') return true;
  return row.kind === 'visit' && inside.has(row.pageKind ?? '');
}

function failureOf(
  stay: Stay,
  context: ReturnType<typeof contextOf>,
  zone: string,
): AccessFailure | null {
  if (stay.purpose !== null && stay.purpose !== 'view') return null;
  const sorted = proceduresOf(stay);
  // With a procedure in the stay and no word of the person, the stay was about the procedure.
  if (stay.purpose === null && sorted.some((one) => one.procedure !== null)) return null;
  const incidents = sorted
    .filter((one) => one.procedure === null)
    .map((one) => incidentOf(one.row, context))
    .filter((one) => one !== null)
    .filter(
      (one) =>
        one.class === 'outage' || (one.class === 'session' && doors.has(one.row.pageKind ?? '')),
    );
  const [first, last] = [incidents[0], incidents.at(-1)];
  if (!first || !last || hasBlocking(stay, context)) return null;
  if (stay.rows.some((row) => row.at > last.row.at && isLoggedIn(row))) return null;
  const day = dayOf(first.row, zone);
  return {
    stay: stay.id,
    unknown: stay.purpose === null,
    at: first.row.at,
    day,
    week: day === null ? null : isoWeek(day),
    until: last.until,
    tries: incidents.reduce((sum, one) => sum + one.tries, 0),
    codes: [...new Set(incidents.flatMap((one) => one.codes))],
    shown: { kid: last.row.kid, seq: last.row.seq },
  };
}

/** With nothing said, a refusal makes the stay an attempt, whatever failed besides. */
function hasBlocking(stay: Stay, context: ReturnType<typeof contextOf>): boolean {
  return (
    stay.purpose === null && stay.rows.some((row) => incidentOf(row, context)?.class === 'blocking')
  );
}
