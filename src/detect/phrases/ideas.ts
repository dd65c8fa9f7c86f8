/** Whether some row of ideas stands together in folded words: how sentences that nobody has seen yet are understood. */

/** All ideas of one row must stand in the words, in any order: the portal turns its sentences round at each update. */
export type Ideas = readonly RegExp[];

export function anyRow(rows: readonly Ideas[], words: string): boolean {
  return rows.some((ideas) => ideas.every((idea) => idea.test(words)));
}
