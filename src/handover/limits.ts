/** Writer's and reader's limits of a hand-over file (docs/format.md §5), in bytes and counts. */
export const limits = {
  entries: 10_000,
  members: 4_000,
  memberBytes: 200_000_000,
  totalBytes: 1_000_000_000,
  /** Uncompressed size over compressed size of one member. */
  ratio: 200,
} as const;
