/**
 * A case of an association as it lies in the store and crosses messaging: ciphertext. Only the vault of the permanence
 * (casework/cases) reads what is inside; to everything else it is a box with an id.
 */
import * as v from 'valibot';

/** Id of the record that holds the wrapped data key; every other id is a case's. */
export const vaultId = 'vault';

/** PBKDF2-HMAC-SHA-256 (docs/adr/0012): fewer would be a downgrade, many more would hang the page that unlocks. */
export const fewestIterations = 600_000;
const mostIterations = 10_000_000;

/** Cases in one call: a whole caseload that is taken back is kept at once or not at all. A permanence holds 300. */
export const mostCases = 1_000;

/** Bytes of one case before it is sealed: more would not fit into its box. */
export const mostCaseBytes = 740_000;

/** base64url; one case of 20 000 letters of notes is about 100 000. */
const bytes = (most: number) => v.pipe(v.string(), v.regex(/^[\w-]+$/), v.maxLength(most));

export const caseId = v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/));

/** How a passphrase becomes a key. */
export const kdf = v.object({
  salt: bytes(64),
  iterations: v.pipe(
    v.number(),
    v.integer(),
    v.minValue(fewestIterations),
    v.maxValue(mostIterations),
  ),
});

export const sealedCase = v.object({
  iv: bytes(16),
  ct: bytes(1_000_000),
  /** With the wrapped data key only. */
  kdf: v.optional(kdf),
});

export type SealedCase = v.InferOutput<typeof sealedCase>;
export type CaseBox = { id: string; sealed: SealedCase };
