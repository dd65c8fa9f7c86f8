/** What the store refused to write, remembered beside it: a disk that is full cannot note that it is full. */
import * as v from 'valibot';

/** One report that no write has taken yet. */
const lost = v.object({
  id: v.string(),
  /** Epoch milliseconds of what was seen. */
  at: v.number(),
  /** Whose it would have been, as a pending row says it; absent where even that could not be read. */
  line: v.exactOptional(
    v.object({
      person: v.nullable(v.string()),
      account: v.exactOptional(v.picklist(['seen', 'assumed', 'answered', 'present'])),
      awaits: v.exactOptional(v.string()),
      stay: v.string(),
    }),
  ),
});
export type Lost = v.InferOutput<typeof lost>;

const lossesSchema = v.object({
  /** `quota`: no room left; `newer`: a newer version of Témoin wrote it; `failed`: any other refusal of the database. */
  why: v.picklist(['quota', 'newer', 'failed']),
  /** Epoch milliseconds of the last refusal. */
  last: v.number(),
  /** The store writes again; what is lost is told once its reporters have given up. */
  over: v.boolean(),
  lost: v.array(lost),
});
export type Losses = v.InferOutput<typeof lossesSchema>;

/** @returns null where nothing is remembered, or nothing that can be read */
export function readLosses(value: unknown): Losses | null {
  const read = v.safeParse(lossesSchema, value);
  return read.success ? read.output : null;
}
