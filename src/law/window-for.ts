/** The filing window as it is shown beside attempts: nothing where none applies, or where nobody said when the title ends. */
import type { Attempt } from '#core/attempt/attempts-of.ts';
import { addDays } from '#core/time/days.ts';
import { filingWindow, type FilingWindow } from './filing-window.ts';
import { isStale } from './rule.ts';

export type ShownWindow = Pick<FilingWindow, 'from' | 'until'> & {
  /** Near enough to be drawn beside the weeks of today. */
  near: boolean;
  /** Its rule was not read for twelve months. */
  stale: boolean;
};

/** An attestation is no title; the long-term EU card has no forced window (R. 431-5, last paragraph). */
const without = /attestation|recepisse|longue duree|\bue\b/;
const otherProcedures: ReadonlySet<string> = new Set(['changement', 'perte-vol', 'vls-ts']);
const soon = 60;

/** @param input the title as the person said it, `until` its last day; attempts to which the window would apply */
export function windowFor(input: {
  permit: { title: string | null; until: string | null };
  attempts: readonly Pick<Attempt, 'procedure' | 'purpose'>[];
  today: string;
}): ShownWindow | null {
  const { permit, attempts, today } = input;
  if (permit.until === null || without.test(plain(permit.title ?? ''))) return null;
  if (attempts.length > 0 && attempts.every(isOther)) return null;
  const { from, until, rules } = filingWindow(permit.until);
  return {
    from,
    until,
    near: from <= addDays(today, soon) && until >= addDays(today, -2 * soon),
    stale: rules.some((rule) => isStale(rule, today)),
  };
}

/** Days inside, both ends included. */
export function insideWindow(
  window: Pick<FilingWindow, 'from' | 'until'>,
  items: readonly { day: string | null }[],
): number {
  return items.filter(({ day }) => day !== null && day >= window.from && day <= window.until)
    .length;
}

function isOther({ procedure, purpose }: Pick<Attempt, 'procedure' | 'purpose'>): boolean {
  return procedure === null ? purpose === 'change' : otherProcedures.has(procedure);
}

function plain(words: string): string {
  return words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
