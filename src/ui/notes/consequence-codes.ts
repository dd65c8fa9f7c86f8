/** The codes of what a failure costs (domain-legal.md §1.4), in the order in which they are offered. */
export const consequenceCodes = [
  'K1',
  'K2',
  'K3',
  'K4',
  'K5',
  'K6',
  'K7',
  'K8',
  'K9',
  'K10',
  'K11',
  'K12',
  'K13',
  'K14',
  'K15',
  'K16',
] as const;
export type ConsequenceCode = (typeof consequenceCodes)[number];

/** What is still to come, and has its date: the urgency of L. 521-3. */
export const imminentCode = 'K16' satisfies ConsequenceCode;

export function knownConsequence(code: string): ConsequenceCode | undefined {
  return consequenceCodes.find((one) => one === code);
}
