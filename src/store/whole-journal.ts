/** The key range of everything of one journal: `[kid, from]` to `[kid, until]`. */
export function wholeJournal(kid: string, from = 0, until = Number.POSITIVE_INFINITY): IDBKeyRange {
  return IDBKeyRange.bound([kid, from], [kid, until]);
}
