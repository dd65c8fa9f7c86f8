/** Whether a code is only proposed: marked *assist*, seen by Témoin, and not confirmed by the person. Never told as a fact. */
import type { Row } from '../entry/row.ts';
import { codeRow } from './codes.ts';

/** @param answer what the person last answered to that line */
export function isProposed(
  code: string,
  source: Row['source'] | undefined,
  answer: Row['answer'],
): boolean {
  const confirmed = answer?.value === 'confirmed' && (answer.code ?? code) === code;
  return source === 'auto' && !confirmed && codeRow(code)?.detect === 'assist';
}
