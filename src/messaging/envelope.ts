/** The one shape that crosses between our parts: a call by name with its payload. Anything else is not ours. */
import * as v from 'valibot';

export const envelope = v.object({
  temoin: v.literal(1),
  call: v.pipe(v.string(), v.maxLength(40)),
  ask: v.unknown(),
});
export type Envelope = v.InferOutput<typeof envelope>;
