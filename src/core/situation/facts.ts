/** What the person said of their papers: the latest fact of each name, with its dates as days. */
import type { Row } from '../entry/row.ts';
import { sortRows } from '../attempt/stays.ts';
import { dayInWords } from '../time/days.ts';

export type Fact = { value: unknown; kid: string; seq: number };
export type Facts = ReadonlyMap<string, Fact>;

/** @param rows of one series, any order: the latest of a name wins, whatever its journal. `purpose`, `outcome` and `situation` are of a stay or a situation, and are not here. */
export function factsOf(rows: readonly Row[]): Facts {
  const facts = new Map<string, Fact>();
  for (const row of sortRows(rows)) {
    if (!row.fact || ['purpose', 'outcome', 'situation'].includes(row.fact.name)) continue;
    facts.set(row.fact.name, { value: row.fact.value, kid: row.kid, seq: row.seq });
  }
  return facts;
}

/** `YYYY-MM-DD`, whichever way the date was written; null when the fact is unknown or no date. */
export function factDay(facts: Facts, name: string): string | null {
  const value = facts.get(name)?.value;
  return typeof value === 'string' ? dayInWords(value) : null;
}

export function factText(facts: Facts, name: string): string | null {
  const value = facts.get(name)?.value;
  return typeof value === 'string' && value.trim() !== '' ? value : null;
}
