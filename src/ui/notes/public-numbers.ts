/**
 * Telephone numbers of the State that a call may have gone to: dated rows, to be changed here when they change.
 * 34 00 is quoted elsewhere but was verified by nobody: not offered (ux-ecosystem.md A8, domain-legal.md §2.3).
 */
export type PublicNumber = {
  number: string;
  /** Day on which its source was read, `YYYY-MM-DD`. */
  checked: string;
};

export const publicNumbers: readonly PublicNumber[] = [
  { number: '0 806 001 620', checked: '2026-11-24' },
];
