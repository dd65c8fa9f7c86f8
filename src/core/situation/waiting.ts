/**
 * *Waiting without paper*: a request is under way, or its filing was given, and the last title or attestation has
 * ended, ends within 60 days, or nobody said its dates. Dates only: no attempts, no weeks, no rule of law.
 */
import type { Row } from '../entry/row.ts';
import { addDays, daysBetween } from '../time/days.ts';
import { dayOf, sortRows } from '../attempt/stays.ts';
import { factDay, factText, factsOf } from './facts.ts';
import { remindersOf, type Reminder } from './reminders.ts';
import { requestSeen, type DateSeen } from './request-seen.ts';

/** Both days included. `open`: it lasts to this day and goes on. */
export type Span = { from: string; until: string; days: number; open: boolean };

export type Papers = {
  permitTitle: string | null;
  /** Last day of the title. */
  permitUntil: string | null;
  attestationFrom: string | null;
  attestationUntil: string | null;
};

export type Waiting = {
  name: 'waiting';
  procedure: string | null;
  filedAt: string | null;
  /** Label of the state as the portal words it. */
  label: string | null;
  papers: Papers;
  /** Spans on which no paper that was told of covers the person. */
  without: Span[];
  datesSeen: DateSeen[];
  reminders: Reminder[];
  /** Nobody said the last day of any paper: *dates inconnues*. */
  unknownDates: boolean;
};

const soon = 60;

/** @param input rows of one series; `today` `YYYY-MM-DD`. Null when the situation does not hold. */
export function waitingOf(input: {
  rows: readonly Row[];
  today: string;
  zone: string;
}): Waiting | null {
  const { rows, today, zone } = input;
  const facts = factsOf(rows);
  const seen = requestSeen(rows, zone);
  const filed = factDay(facts, 'request.filed');
  const submitted = sortRows(rows).findLast((row) => row.kind === 'submission');
  const states = rows.some((row) => row.kind === 'state' && row.erased !== true);
  // What the portal shows goes before what was once filed: a request that ended is no longer waited for.
  if (states ? !seen.underWay : filed === null && !submitted) return null;
  const papers = {
    permitTitle: factText(facts, 'permit.title'),
    permitUntil: factDay(facts, 'permit.expiry'),
    attestationFrom: factDay(facts, 'prolongation.from'),
    attestationUntil: factDay(facts, 'prolongation.until'),
  };
  const last = lastDay(papers);
  if (last !== null && daysBetween(today, last) > soon) return null;
  const filedAt = filed ?? seen.filedAt ?? (submitted ? dayOf(submitted, zone) : null);
  return {
    name: 'waiting',
    procedure: seen.procedure ?? factText(facts, 'procedure'),
    filedAt,
    label: seen.label,
    papers,
    without: daysWithout(papers, today),
    datesSeen: seen.dates,
    reminders: remindersOf(rows, zone, filedAt),
    unknownDates: last === null,
  };
}

/** Last day that any paper covers, or null. */
export function lastDay(papers: Papers): string | null {
  return (
    [papers.permitUntil, papers.attestationUntil]
      .filter((day) => day !== null)
      .toSorted()
      .at(-1) ?? null
  );
}

/**
 * Days without a paper up to today: between title and attestation, and after the last one. Only what both ends
 * are known of is said: an attestation whose first day nobody gave makes no gap before it.
 */
export function daysWithout(papers: Papers, today: string): Span[] {
  const { permitUntil, attestationFrom, attestationUntil } = papers;
  const spans: Span[] = [];
  if (permitUntil !== null && attestationFrom !== null) {
    spans.push(span(addDays(permitUntil, 1), addDays(attestationFrom, -1), today));
  }
  const last = lastDay(papers);
  const known = last !== null && (attestationFrom === null || attestationUntil !== null);
  if (known && last < today) spans.push({ ...span(addDays(last, 1), today, today), open: true });
  return spans.filter((one) => one.days > 0);
}

function span(from: string, until: string, today: string): Span {
  const end = until < today ? until : today;
  return { from, until: end, days: daysBetween(from, end) + 1, open: false };
}
