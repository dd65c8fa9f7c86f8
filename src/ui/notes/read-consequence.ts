/** Reads what a person wrote of a consequence into its claim, or says which field to put right. */
import { err, ok, type Result } from '#core/result.ts';
import type { Claims } from '#core/entry/claims.ts';
import { readDate } from '../journal/read-date.ts';
import { imminentCode, type ConsequenceCode } from './consequence-codes.ts';
import { plainText } from './field-limits.ts';

export type WrittenConsequence = {
  code: ConsequenceCode | null;
  since: string;
  still: boolean;
  until: string;
  amount: string;
};
export type ConsequenceError = 'code' | 'since' | 'since-future' | 'until' | 'until-before';

/** @param today `YYYY-MM-DD`: only what is about to happen lies after it */
export function readConsequence(
  written: WrittenConsequence,
  today: string,
): Result<NonNullable<Claims['consequence']>, ConsequenceError> {
  const { code } = written;
  if (code === null) return err('code');
  const since = readDate(written.since);
  if (since === null) return err('since');
  if (code === imminentCode) return ok({ code, since, imminent: true });
  if (since > today) return err('since-future');
  const until = written.still ? null : readDate(written.until);
  if (!written.still && until === null) return err('until');
  if (until !== null && until < since) return err('until-before');
  return ok({ code, since, ...(until === null ? {} : { until }), ...amountOf(written.amount) });
}

/** A plain sum becomes a number; other words stay as they were written. */
function amountOf(written: string): { amount?: number | string } {
  const sum = written.replace(/[\s\u00A0€]/g, '').replace(',', '.');
  if (sum === '') return {};
  return { amount: /^\d+(?:\.\d+)?$/.test(sum) ? Number(sum) : plainText(written) };
}
