/** Lines of the newest rows alone, before the rest of the series is read. */
import type { Row } from '#core/entry/row.ts';
import { idOf, parentSeq, timelineLines, type TimelineLine } from './timeline-lines.ts';

/**
 * What stands inside an older line waits for that line: it is none of its own, and what stands inside it waits too.
 *
 * @param rows the newest rows of a series, oldest first
 */
export function newestLines(rows: readonly Row[]): TimelineLine[] {
  const there = new Set<string>();
  const told = rows.filter((row) => {
    const parent = parentSeq(row);
    const stands = parent === undefined || there.has(idOf(row.kid, parent));
    if (stands) there.add(idOf(row.kid, row.seq));
    return stands;
  });
  return timelineLines(told);
}
