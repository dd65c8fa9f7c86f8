/**
 * *Silence or closure*: a request that was seen unchanged over 30 days, that the portal was seen to close, or that it
 * no longer shows. Dates seen only: between two of them nothing is said.
 */
import type { Row } from '../entry/row.ts';
import { dayInWords, daysBetween } from '../time/days.ts';
import { factDay, factsOf } from './facts.ts';
import { saysClosed, saysFavourable, saysFinished } from './label-words.ts';
import { remindersOf, type Reminder } from './reminders.ts';
import { requestHistories, type Reading, type RequestHistory } from './request-histories.ts';
import { isUnderWay, shownState, type DateSeen } from './request-seen.ts';

export type SilentRequest = {
  /** As the portal words it. */
  procedure: string | null;
  how: 'unchanged' | 'closed' | 'gone';
  /** The last one shown. */
  label: string | null;
  filedAt: string | null;
  /** First day seen otherwise than before, and the label before; null when no change was ever seen. */
  change: { day: string; before: string | null } | null;
  /** One a day with the present label; of one that is gone, the days on which it was not there. */
  datesSeen: DateSeen[];
  underWay: boolean;
};

/** No paper is known of a request that is silent: its strip has dates alone. */
export const noPapers = {
  permitTitle: null,
  permitUntil: null,
  attestationFrom: null,
  attestationUntil: null,
} as const;

export type Silence = { name: 'silence'; requests: SilentRequest[]; reminders: Reminder[] };

/** Fewer days are no silence; fewer days of absence may be a page that was not read anew. */
const longEnough = 30;
const absences = 2;

/** @param input rows of one series, any order. Null when the situation does not hold. */
export function silenceOf(input: { rows: readonly Row[]; zone: string }): Silence | null {
  const { rows, zone } = input;
  const histories = requestHistories(rows, zone);
  const said = histories.length === 1 ? factDay(factsOf(rows), 'request.filed') : null;
  const requests = histories
    .flatMap((history) => silentOf(history, rows) ?? [])
    .map((one) => ({ ...one, filedAt: said ?? one.filedAt }));
  return requests.length === 0
    ? null
    : { name: 'silence', requests, reminders: remindersOf(rows, zone) };
}

function silentOf(history: RequestHistory, rows: readonly Row[]): SilentRequest | null {
  const { readings, absent, procedure } = history;
  const last = readings.at(-1) ?? readings[0];
  const label = shownState(last.row);
  const from = readings.findLastIndex(({ row }) => shownState(row) !== label) + 1;
  const same = readings.slice(from);
  const before = readings[from - 1];
  const how = howOf(history, { same, before });
  if (how === null || (how !== 'unchanged' && sentAgain(rows, last))) return null;
  const dates = how === 'gone' ? absent : same;
  const changed = how === 'gone' ? last : before;
  return {
    procedure,
    how,
    label,
    filedAt: filedOf(readings),
    change:
      changed === undefined || dates[0] === undefined
        ? null
        : { day: dates[0].day, before: shownState(changed.row) },
    datesSeen: dates.filter(isFirstOfDay).map(dateOf),
    underWay: how !== 'gone' && isUnderWay(last.row),
  };
}

type Run = { same: readonly Reading[]; before: Reading | undefined };

function howOf({ readings, absent }: RequestHistory, run: Run): SilentRequest['how'] | null {
  const last = readings.at(-1) ?? readings[0];
  const label = shownState(last.row) ?? '';
  if (absent.length >= absences && !saysFinished(label)) return 'gone';
  if (saysClosed(label)) {
    // Closed from the first sight, or after what was asked for was given: nobody saw an unexplained closure.
    const given = readings.some(({ row }) => isGiven(shownState(row) ?? ''));
    return run.before !== undefined && !given ? 'closed' : null;
  }
  const [first] = run.same;
  if (first === undefined || label === '' || saysFinished(label)) return null;
  return daysBetween(first.day, last.day) >= longEnough ? 'unchanged' : null;
}

function isGiven(label: string): boolean {
  return saysFavourable(label) || /valid|remis|disponible|available/i.test(label);
}

/** A later filing carries on what was closed or is gone. */
function sentAgain(rows: readonly Row[], last: Reading): boolean {
  return rows.some(
    (row) => row.kind === 'submission' && row.erased !== true && row.at > last.row.at,
  );
}

function filedOf(readings: readonly Reading[]): string | null {
  const days = readings.flatMap(
    ({ row }) => dayInWords(row.filedAt) ?? dayInWords(row.label) ?? [],
  );
  return days.at(-1) ?? null;
}

function isFirstOfDay(one: Reading, at: number, all: readonly Reading[]): boolean {
  return all.findIndex(({ day }) => day === one.day) === at;
}

function dateOf({ row, day }: Reading): DateSeen {
  return { day, kid: row.kid, seq: row.seq, at: row.at, label: shownState(row) };
}
