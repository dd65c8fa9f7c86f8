/** Names of the members of a hand-over file (docs/format.md §5). */
export const memberNames = {
  readme: '1-LISEZ-MOI.txt',
  expose: '2-expose.html',
  csv: '3-journal.csv',
  pieces: 'pieces/',
  entries: 'journal/entries.sdjwt',
  json: 'journal/journal.json',
  sums: 'journal/sha256sums.txt',
  seal: 'journal/seal.jwt',
} as const;

/** Without one of these a file is no hand-over file (ruling 11). */
export const requiredMembers: readonly string[] = [
  memberNames.entries,
  memberNames.json,
  memberNames.sums,
  memberNames.seal,
];
