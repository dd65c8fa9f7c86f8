/** Until when a refusal can be brought before the administrative court: the earlier, non-franc date, never the last legal minute. */
import { addMonths } from './add-months.ts';
import type { LawDate } from './law-date.ts';
import type { Rule } from './rule.ts';

const text = { textVersion: '2026-04-03', checkedOn: '2026-08-20' } as const;

export const appealRules = {
  explicit: {
    id: 'appeal-explicit',
    article: 'R. 421-1 CJA',
    value: 2,
    unit: 'month',
    ...text,
    note: 'From notification of an explicit refusal that stands alone; with an OQTF far shorter periods apply.',
  },
  implicit: {
    id: 'appeal-implicit',
    article: 'R. 421-2 CJA',
    value: 2,
    unit: 'month',
    ...text,
    note: 'From the birth of the implicit refusal; an explicit refusal meanwhile starts it again.',
  },
} as const satisfies Record<string, Rule>;

/**
 * The court counts franc periods, moved to the next working day; the day shown is the earlier one.
 *
 * @param refusal `explicit`: day of its notification · `implicit`: day on which it was born, itself worked out
 */
export function appealUntil(refusal: { kind: 'explicit' | 'implicit'; day: string }): LawDate {
  const rule = appealRules[refusal.kind];
  return {
    day: addMonths(refusal.day, rule.value),
    rules: [rule],
    hypotheses:
      refusal.kind === 'explicit'
        ? ['notified', 'remedies', 'no-oqtf']
        : ['refusal-computed', 'remedies'],
  };
}
