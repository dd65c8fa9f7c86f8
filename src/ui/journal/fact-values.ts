/** The last word the person gave on each fact, from the rows of the series. */
import type { Row } from '#core/entry/row.ts';

/** @param rows oldest first; an erased fact counts no more. */
export function factValues(rows: readonly Row[]): Record<string, unknown> {
  const facts: Record<string, unknown> = {};
  for (const { fact, erased } of rows) {
    if (fact && erased !== true) facts[fact.name] = fact.value;
  }
  return facts;
}

/** A fact as text, or null when it was not given. */
export function factText(facts: Readonly<Record<string, unknown>>, name: string): string | null {
  const value = facts[name];
  return typeof value === 'string' && value !== '' ? value : null;
}
