/** Codes of a line once the person answered: *non* to a proposed code takes that code away, *ce n'est pas une erreur* all of them. */
import type { Row } from '../entry/row.ts';

/** A failure that the network saw beside a proposed refusal stands, whatever is said of the refusal. */
export function codesLeft(codes: readonly string[], answer: Row['answer']): string[] {
  if (answer?.value !== 'refused') return [...codes];
  return answer.code === undefined ? [] : codes.filter((code) => code !== answer.code);
}
