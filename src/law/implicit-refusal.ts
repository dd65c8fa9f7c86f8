/** The day on which silence becomes a refusal (R.* 432-1, R. 432-2 CESEDA): it changes the remedy, whatever attestation was given. */
import { addDays } from '#core/time/days.ts';
import { addMonths } from './add-months.ts';
import type { LawDate } from './law-date.ts';
import { refusalRules, type TitleKind } from './refusal-rules.ts';

/**
 * An attestation does not stop this period (CE avis 6 May 2025 n° 499904). It runs only for a complete file.
 *
 * @param received day the request was received, `YYYY-MM-DD` (CRPA L. 114-3)
 */
export function implicitRefusal(received: string, title: TitleKind): LawDate {
  const rule = refusalRules[title];
  return {
    day: rule.unit === 'month' ? addMonths(received, rule.value) : addDays(received, rule.value),
    rules: [rule],
    hypotheses: ['complete', 'received', title === 'default' ? 'title-default' : 'title-said'],
  };
}
