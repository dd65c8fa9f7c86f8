/** What the texts say of the attestations of prolongation: the longest one may run, and the days that none covers. */
import { addDays, daysBetween } from '#core/time/days.ts';
import { addMonths } from './add-months.ts';
import type { LawDate } from './law-date.ts';
import type { Rule } from './rule.ts';

const text = { textVersion: '2026-04-03', checkedOn: '2026-11-24' } as const;

export const attestationRules = {
  renewal: {
    id: 'attestation-renewal',
    article: 'R. 431-15-1, al. 2 CESEDA',
    value: 3,
    unit: 'month',
    ...text,
    note: 'At most three months, "renouvelée aussi longtemps que le préfet n\'a pas statué": complete request filed in the period of R. 431-5.',
  },
  refugee: {
    id: 'attestation-refugee',
    article: 'R. 431-15-3 CESEDA',
    value: 6,
    unit: 'month',
    ...text,
    note: 'Recognised refugee: six months, renewable, from subscription.',
  },
  subsidiary: {
    id: 'attestation-subsidiary',
    article: 'R. 431-15-4 CESEDA',
    value: 6,
    unit: 'month',
    textVersion: '2026-04-03',
    checkedOn: '2026-08-20',
    note: 'Subsidiary protection: six months, renewable.',
  },
  favourable: {
    id: 'attestation-favourable',
    article: 'R. 431-15-1, last al. CESEDA',
    value: null,
    unit: null,
    ...text,
    note: 'Favourable decision: an attestation of it until the card is handed over. The request for a first card gives no attestation by itself.',
  },
} as const satisfies Record<string, Rule>;

export type AttestationKind = 'renewal' | 'refugee' | 'subsidiary';

/** The last day that an attestation which began on `from` can bear, for one whose own last day nobody gave. */
export function attestationLongest(from: string, kind: AttestationKind): LawDate {
  const rule = attestationRules[kind];
  return {
    // The first day counts: three months from 14 November end on 13 February.
    day: addDays(addMonths(from, rule.value), -1),
    rules: [rule],
    hypotheses: ['attestation-kind'],
  };
}

/** Both days included; null where nobody said it. */
export type Period = { from: string | null; until: string | null };
/** `open`: it goes on today. */
export type Gap = { from: string; until: string; days: number; open: boolean };

/**
 * Days that no paper covers, up to today (C1: title ended and no attestation; C2: the next one began more than a day
 * after the last one ended). Only what both ends are known of is said: nothing before the last day of an attestation
 * whose first day is unknown, nothing after one whose last day is unknown.
 *
 * @param input `expiry` last day of the title; `periods` of the attestations, any order, may overlap; `today` `YYYY-MM-DD`
 */
export function prolongationGaps(input: {
  expiry: string | null;
  periods: readonly Period[];
  today: string;
}): Gap[] {
  const { expiry, today } = input;
  const gaps: Gap[] = [];
  let covered = latest([
    expiry,
    ...input.periods.map(({ from, until }) => (from === null ? until : null)),
  ]);
  for (const { from, until } of inOrder(input.periods)) {
    if (covered !== null) gaps.push(gapOf(addDays(covered, 1), addDays(from, -1), today));
    covered = until === null ? null : latest([covered, until]);
  }
  if (covered !== null) gaps.push({ ...gapOf(addDays(covered, 1), today, today), open: true });
  return gaps.filter((gap) => gap.days > 0);
}

type Begun = { from: string; until: string | null };

/** Of those that begin on one day, the one whose last day is unknown comes last: it may outlast the others. */
function inOrder(periods: readonly Period[]): Begun[] {
  return periods
    .flatMap(({ from, until }) => (from === null ? [] : [{ from, until }]))
    .toSorted((a, b) => key(a).localeCompare(key(b)));
}

function key({ from, until }: Begun): string {
  return `${from} ${until ?? '9'}`;
}

function latest(days: readonly (string | null)[]): string | null {
  const known = days.filter((day) => day !== null).toSorted();
  return known.at(-1) ?? null;
}

function gapOf(from: string, until: string, today: string): Gap {
  const end = until < today ? until : today;
  return { from, until: end, days: daysBetween(from, end) + 1, open: false };
}
