/** The dates of the worksheet: those the person said, and those worked out from rules, each with what it takes for granted. */
import { daysBetween } from '#core/time/days.ts';
import { appealUntil } from '#law/appeal.ts';
import { attestationLongest, type AttestationKind } from '#law/attestations.ts';
import { bridgeUntil } from '#law/bridge.ts';
import { filingWindow } from '#law/filing-window.ts';
import { implicitRefusal } from '#law/implicit-refusal.ts';
import type { Hypothesis, LawDate } from '#law/law-date.ts';
import { isStale, type Rule } from '#law/rule.ts';
import type { TitleKind } from '#law/refusal-rules.ts';
import { titleKind } from '#law/title-kind.ts';
import type { TitleRequest } from './title-requests.ts';

export type DeadlineName =
  | 'permit'
  | 'prolongation'
  | 'prolongation-longest'
  | 'window-opens'
  | 'window'
  | 'refusal'
  | 'appeal-implicit'
  | 'appeal-explicit'
  | 'bridge';

export type Deadline = {
  what: DeadlineName;
  day: string;
  /** From today; negative once past. */
  days: number;
  /** None where the person said the date. */
  rules: readonly Rule[];
  hypotheses: readonly Hypothesis[];
  stale: boolean;
};

export type Known = {
  title: string | null;
  expiry: string | null;
  attestationFrom: string | null;
  attestationUntil: string | null;
  /** Requests of a residence title that nothing shows as ended. */
  requests: readonly TitleRequest[];
  /** Day on which a decision was notified. */
  notified: string | null;
  /** A filing window applies to what the person wants. */
  windowApplies: boolean;
};

/** @param today `YYYY-MM-DD`. @returns those to come first, the nearest before; then those of the past, the last one before */
export function deadlinesOf(known: Known, today: string): Deadline[] {
  const dates: (readonly [DeadlineName, LawDate | string | null])[] = [
    ['permit', known.expiry],
    ['prolongation', known.attestationUntil],
    ['prolongation-longest', longest(known)],
    ...windowDates(known),
    ...refusalDates(known, today),
    [
      'bridge',
      known.expiry === null ? null : bridgeUntil(known.expiry, filedFirst(known), known.title),
    ],
  ];
  const all = dates.flatMap(([what, date]) =>
    date === null ? [] : [deadlineOf(what, date, today)],
  );
  const coming = all.filter((one) => one.days >= 0).toSorted((a, b) => a.days - b.days);
  const past = all.filter((one) => one.days < 0).toSorted((a, b) => b.days - a.days);
  return [...coming, ...past];
}

function deadlineOf(what: DeadlineName, date: LawDate | string, today: string): Deadline {
  const { day, rules, hypotheses } =
    typeof date === 'string' ? { day: date, rules: [], hypotheses: [] } : date;
  return {
    what,
    day,
    days: daysBetween(today, day),
    rules,
    hypotheses,
    stale: rules.some((rule) => isStale(rule, today)),
  };
}

function filedFirst({ requests }: Known): string | null {
  const days = requests.flatMap(({ filed }) => filed ?? []);
  return days.toSorted()[0] ?? null;
}

function windowDates(known: Known): [DeadlineName, LawDate][] {
  const { expiry, windowApplies } = known;
  if (expiry === null || filedFirst(known) !== null || !windowApplies) return [];
  const { from, until, ...rest } = filingWindow(expiry);
  return [
    ['window-opens', { day: from, ...rest }],
    ['window', { day: until, ...rest }],
  ];
}

function refusalDates(known: Known, today: string): [DeadlineName, LawDate][] {
  if (known.notified !== null) {
    return [['appeal-explicit', appealUntil({ kind: 'explicit', day: known.notified })]];
  }
  const refusals = known.requests
    .flatMap(({ filed, procedure }) =>
      filed === null ? [] : implicitRefusal(filed, kindAsked(procedure, known.title)),
    )
    .toSorted((a, b) => (a.day < b.day ? -1 : 1));
  const appeals = refusals.filter(({ day }) => day <= today).map(appealOf);
  return [...standing('refusal', refusals, today), ...standing('appeal-implicit', appeals, today)];
}

/** The title asked for decides. The one held stands for it only where its renewal is asked for. */
function kindAsked(procedure: string | null, held: string | null): TitleKind {
  const asked = titleKind(procedure);
  return asked === 'default' && /renouvellement|renewal/i.test(procedure ?? '')
    ? titleKind(held)
    : asked;
}

function appealOf(refusal: LawDate): LawDate {
  const appeal = appealUntil({ kind: 'implicit', day: refusal.day });
  return {
    day: appeal.day,
    rules: [...refusal.rules, ...appeal.rules],
    hypotheses: [...refusal.hypotheses, ...appeal.hypotheses],
  };
}

/** Of several requests the earliest date; once past, it hides not the earliest still to come. @param dates earliest first */
function standing(
  what: DeadlineName,
  dates: readonly LawDate[],
  today: string,
): [DeadlineName, LawDate][] {
  const [first] = dates;
  const coming = dates.find(({ day }) => day >= today);
  const shown = first?.day === coming?.day ? [first] : [first, coming];
  return shown.flatMap((date): [DeadlineName, LawDate][] =>
    date === undefined ? [] : [[what, date]],
  );
}

function longest({ attestationFrom: from, attestationUntil: until, title }: Known): LawDate | null {
  return from === null || until !== null ? null : attestationLongest(from, attestationKind(title));
}

function attestationKind(title: string | null): AttestationKind {
  if (/r[ée]fugi/i.test(title ?? '')) return 'refugee';
  return /subsidiaire/i.test(title ?? '') ? 'subsidiary' : 'renewal';
}
