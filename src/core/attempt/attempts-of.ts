/**
 * Works out the attempts (*tentatives*) of a series: one procedure that the person tried to carry out in one stay
 * (product.md, "Attempts and situations"). Retries inside it are one attempt.
 */
import type { Row } from '../entry/row.ts';
import { pushTo } from '../push-to.ts';
import { isoWeek } from '../time/days.ts';
import { paris } from '../time/paris.ts';
import { closedAttempts } from './closed-attempts.ts';
import { contextOf, incidentOf, type Context, type Incident } from './incident.ts';
import { outcomeOf, type Outcome } from './outcome.ts';
import { proceduresOf } from './procedures.ts';
import { dayOf, sortRows, staysOf, type Purpose, type Stay } from './stays.ts';

export type Place = { kid: string; seq: number };

export type Attempt = {
  stay: string;
  /** Key of the route table, or null where only the purpose, or nothing, is known. */
  procedure: string | null;
  purpose: Purpose | null;
  outcome: Outcome;
  /** Prevented, and a later `done` of the same procedure ended the matter. */
  closed: boolean;
  declared: boolean;
  /** Instant from which it counts: its first incident, else its first row. */
  at: string;
  /** Day in the zone, `YYYY-MM-DD`; null when only the month is known. */
  day: string | null;
  /** ISO week `YYYY-Www` of `day`. */
  week: string | null;
  /** Instant of the last incident or repeat. */
  until: string;
  /** *n essais*: incidents and their repeats. */
  tries: number;
  codes: string[];
  /** The entry on whose message it ended: its words stand for the attempt. Its first row when nothing failed. */
  shown: Place;
  /** Every entry it rests on, in order. */
  rests: Place[];
};

/** @param rows of one series, any order; several journals (`kid`) mixed. @returns oldest first */
export function attemptsOf(rows: readonly Row[], zone: string = paris): Attempt[] {
  const sorted = sortRows(rows);
  const context = contextOf(sorted);
  const attempts = staysOf(sorted, zone).flatMap((stay) => attemptsOfStay(stay, context, zone));
  return closedAttempts(attempts.toSorted((a, b) => orderOf(a).localeCompare(orderOf(b))));
}

function attemptsOfStay(stay: Stay, context: Context, zone: string): Attempt[] {
  const groups = new Map<string | null, Row[]>();
  for (const { row, procedure } of proceduresOf(stay)) {
    pushTo(groups, procedure, row);
  }
  // Beside a known procedure, what failed on Mon compte is no second attempt.
  if (groups.size > 1) groups.delete(null);
  return [...groups].flatMap(([procedure, rows]) => {
    const attempt = attemptOf({ stay, procedure, rows, context, zone });
    return attempt ? [attempt] : [];
  });
}

type Group = { stay: Stay; procedure: string | null; rows: Row[]; context: Context; zone: string };

function attemptOf({ stay, procedure, rows, context, zone }: Group): Attempt | null {
  const incidents = rows
    .map((row) => incidentOf(row, context))
    .filter((one) => one !== null)
    .filter((one) => counts(one, procedure === null ? stay.purpose : null));
  const started = rows.filter((row) => isStep(row) || row.kind === 'submission');
  const first = incidents[0]?.row ?? started[0];
  if (!first || isAccessOnly({ stay, procedure, rows, incidents })) return null;
  const last = incidents.at(-1);
  const shown = last?.row ?? started.at(-1) ?? first;
  const day = dayOf(first, zone);
  return {
    stay: stay.id,
    procedure,
    purpose: stay.purpose,
    outcome: outcomeOf({ rows, incidents, gaveUp: stay.gaveUp }),
    closed: false,
    declared: stay.declared,
    at: first.at,
    day,
    week: day === null ? null : isoWeek(day),
    until: last?.until ?? first.at,
    tries: incidents.reduce((sum, one) => sum + one.tries, 0),
    codes: [...new Set(incidents.flatMap((one) => one.codes))],
    shown: { kid: shown.kid, seq: shown.seq },
    rests: [...new Set([...incidents.map((one) => one.row), ...started])].map(({ kid, seq }) => ({
      kid,
      seq,
    })),
  };
}

/**
 * Outages and blocking rules count by themselves; a wrong field or an ended session only once the person confirmed
 * it. Saying what one wanted (`purpose`, asked after a log-in loop) confirms the loop.
 */
function counts(incident: Incident, said: Purpose | null): boolean {
  if (incident.class === 'outage' || incident.class === 'blocking') return true;
  return incident.confirmed || (incident.class === 'session' && said !== null && said !== 'view');
}

/**
 * With no procedure and no purpose but to look, an outage is an access failure and nothing else
 * (ruling 2). A blocking rule is met only in a procedure, even where the address does not name it.
 */
function isAccessOnly(
  group: Pick<Group, 'stay' | 'procedure' | 'rows'> & { incidents: Incident[] },
): boolean {
  if (group.procedure !== null) return false;
  if (group.stay.purpose !== null && group.stay.purpose !== 'view')
    return group.incidents.length === 0;
  if (group.rows.some((row) => row.kind === 'submission')) return false;
  return group.stay.purpose === 'view' || group.incidents.every((one) => one.class !== 'blocking');
}

/** A page on which something is carried out; the confirmation page also shows itself again later, and is none. */
function isStep(row: Row): boolean {
  return row.kind === 'visit' && (row.pageKind === 'form-step' || row.pageKind === 'form-recap');
}

function orderOf(attempt: Attempt): string {
  return `${attempt.declared ? (attempt.day ?? attempt.at) : attempt.at} ${String(attempt.shown.seq).padStart(8, '0')}`;
}
