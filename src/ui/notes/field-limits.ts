/**
 * What each field of a contact or a consequence holds, in UTF-16 units: together, even when every sign is written with a
 * second one before it in JSON, they stay under what the border takes of one claim (`claimLength`).
 */
export const fieldLimits = {
  who: 200,
  waited: 40,
  ticket: 100,
  answer: 8000,
  amount: 100,
  day: 30,
  hour: 30,
} as const;

/** As it was written, but for signs that nobody sees and that JSON writes six times as long. */
export function plainText(written: string): string {
  return written
    .toWellFormed()
    .replace(/(?![\n\t])\p{Cc}/gu, '')
    .trim();
}
