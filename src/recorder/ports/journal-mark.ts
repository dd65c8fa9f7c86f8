/** One bit outside the database: a journal is kept on this computer. Without a journal and with the mark, it has gone by no act of ours. */
export interface JournalMark {
  is(): Promise<boolean>;
  set(on: boolean): Promise<void>;
}
