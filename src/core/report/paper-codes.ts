/** C1 and C2: days that no title and no attestation covers, of a request filed in time and seen under way. */
import { dayOf, sortRows } from '../attempt/stays.ts';
import type { Row } from '../entry/row.ts';
import { attestationPeriods } from '../situation/attestation-periods.ts';
import { factDay, factsOf, type Facts } from '../situation/facts.ts';
import { isProlongation } from '../situation/label-words.ts';
import { prolongationGaps, type Gap } from '../situation/prolongation-gaps.ts';
import { requestSeen } from '../situation/request-seen.ts';
import { addDays } from '../time/days.ts';
import type { ComputedCode } from './computed-code.ts';

export function paperCodes(rows: readonly Row[], today: string, zone: string): ComputedCode[] {
  const facts = factsOf(rows);
  const seen = requestSeen(rows, zone);
  const filed = factDay(facts, 'request.filed') ?? seen.filedAt ?? sentOn(rows, zone);
  if (filed === null || hasUndated(rows, facts)) return [];
  const expiry = factDay(facts, 'permit.expiry');
  const periods = attestationPeriods(rows);
  return prolongationGaps({ expiry, periods, today }).flatMap((gap) => {
    const before = addDays(gap.from, -1);
    // Whoever filed after their last paper ended asked too late for an attestation (R. 431-5).
    if (filed > before) return [];
    const inside = seen.dates.filter(({ day }) => day >= gap.from && day <= gap.until);
    const last = inside.at(-1);
    // What goes on today is known up to the last day on which the portal showed no attestation.
    if (gap.open && last === undefined) return [];
    const afterPaper = periods.some(({ until }) => until === before);
    return [
      {
        code: afterPaper ? 'C2' : 'C1',
        from: gap.from,
        until: untilOf(gap, last?.day),
        open: gap.open,
        procedure: seen.procedure,
        documents: [],
        assumes: ['timely', 'complete'],
        rests: [...saidIn(facts), ...inside.map(({ kid, seq }) => ({ kid, seq }))],
      },
    ];
  });
}

function untilOf(gap: Gap, lastSeen: string | undefined): string {
  return gap.open ? (lastSeen ?? gap.until) : gap.until;
}

function sentOn(rows: readonly Row[], zone: string): string | null {
  const submitted = sortRows(rows).findLast((row) => row.kind === 'submission');
  return submitted === undefined ? null : dayOf(submitted, zone);
}

/** An attestation that came to be seen after the person last gave dates: which days it covers nobody said. */
function hasUndated(rows: readonly Row[], facts: Facts): boolean {
  const firstSeen = new Map<string, string>();
  const said = new Map(sortRows(rows).map((row) => [`${row.kid}/${row.seq}`, row.at]));
  for (const row of sortRows(rows)) {
    const shown = [
      ...(row.documents ?? []),
      ...(row.delivered === undefined ? [] : [row.delivered]),
    ];
    for (const name of shown.filter(isProlongation))
      if (!firstSeen.has(name)) firstSeen.set(name, row.at);
  }
  const fact = facts.get('prolongation.until') ?? facts.get('prolongation.from');
  const at = fact === undefined ? '' : (said.get(`${fact.kid}/${fact.seq}`) ?? '');
  return [...firstSeen.values()].some((first) => first > at);
}

function saidIn(facts: Facts) {
  return ['permit.expiry', 'request.filed', 'prolongation.from', 'prolongation.until'].flatMap(
    (name) => {
      const fact = facts.get(name);
      return fact === undefined ? [] : [{ kid: fact.kid, seq: fact.seq }];
    },
  );
}
