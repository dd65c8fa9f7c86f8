/** When a renewal can be filed (R. 431-5 CESEDA), from the last day of the title. */
import { addDays } from '#core/time/days.ts';
import { addMonths } from './add-months.ts';
import type { Hypothesis } from './law-date.ts';
import type { Rule } from './rule.ts';

const text = { textVersion: '2026-04-03', checkedOn: '2026-08-20' } as const;

export const filingRules = {
  opens: {
    id: 'filing-opens',
    article: 'R. 431-5, 1° CESEDA',
    value: 120,
    unit: 'day',
    ...text,
    note: 'Titles on the list of the téléservice: from the 120th day before expiry.',
  },
  closes: {
    id: 'filing-closes',
    article: 'R. 431-5, 1° CESEDA',
    value: 60,
    unit: 'day',
    ...text,
    note: 'Titles on the list of the téléservice: until the 60th day before expiry.',
  },
  offList: {
    id: 'filing-off-list',
    article: 'R. 431-5, 1° CESEDA',
    value: 2,
    unit: 'month',
    ...text,
    note: 'Titles not on the list: within the two months before expiry.',
  },
} as const satisfies Record<string, Rule>;

export type FilingWindow = {
  /** Both days included. */
  from: string;
  until: string;
  rules: readonly Rule[];
  hypotheses: readonly Hypothesis[];
};

/**
 * @param expiry last day of the title, `YYYY-MM-DD`
 * @param listed whether the title is filed on ANEF; asked of the person, never deduced from the title
 */
export function filingWindow(expiry: string, listed = true): FilingWindow {
  const { opens, closes, offList } = filingRules;
  return listed
    ? {
        from: addDays(expiry, -opens.value),
        until: addDays(expiry, -closes.value),
        rules: [opens, closes],
        hypotheses: ['listed'],
      }
    : {
        from: addMonths(expiry, -offList.value),
        until: expiry,
        rules: [offList],
        hypotheses: ['not-listed'],
      };
}
