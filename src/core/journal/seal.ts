/** What a hand-over file says of itself under the journal's signature (docs/format.md §5, `journal/seal.jwt`). */
import * as v from 'valibot';
import { instant, kid, seqNumber } from '../entry/scalars.ts';

export const sealFormat = 'temoin-journal';
export const sealVersion = 1;
export const sealType = 'temoin-seal+jwt';

const hash = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/));
const seqs = v.array(seqNumber);

/** Loose: a later writer may say more (§7, "No fault"). Lists ascend; that is checked apart (`seal/list`). */
export const sealSchema = v.looseObject({
  format: v.literal(sealFormat),
  version: v.literal(sealVersion),
  generator: v.string(),
  exportedAt: instant,
  kid,
  /** Last entry of the file; `hash` = base64url SHA-256 of its compact JWS. */
  head: v.looseObject({ seq: seqNumber, hash }),
  /** base64url SHA-256 of `journal/sha256sums.txt`. */
  sums: hash,
  disclosed: seqs,
  withheld: seqs,
  erased: seqs,
  masked: seqs,
  /** The four questions of §6; false where not asked. */
  consent: v.looseObject({
    keep: v.boolean(),
    transmit: v.boolean(),
    count: v.boolean(),
    quote: v.boolean(),
  }),
  recipient: v.optional(v.string()),
});
export type Seal = v.InferOutput<typeof sealSchema>;
