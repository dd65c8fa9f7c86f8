/** What is visible of an entry, to the letter of docs/format.md §3: any other visible claim is a fault. */
import * as v from 'valibot';
import { parseStrictJson } from '../bytes/strict-json.ts';
import { jsonFaultCode, type FaultCode } from '../journal/fault.ts';
import { err, ok, type Result } from '../result.ts';
import { seqNumber } from './scalars.ts';

const hash = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{43}$/));

const payload = v.strictObject({
  v: v.literal(1),
  seq: seqNumber,
  prev: v.optional(hash),
  _sd_alg: v.literal('sha-256'),
  _sd: v.array(hash),
  demo: v.optional(v.literal(true)),
});
export type EntryPayload = v.InferOutput<typeof payload>;

export function checkPayload(bytes: Uint8Array): Result<EntryPayload, FaultCode> {
  const json = parseStrictJson(bytes);
  if (!json.ok) return err(jsonFaultCode(json.error));
  const read = v.safeParse(payload, json.value);
  if (!read.success) return err('entry/payload');
  const { seq, prev, demo } = read.output;
  // `prev` missing later on is the chain's business (chain/prev).
  const misplaced = seq === 0 ? prev !== undefined : demo === true;
  return misplaced ? err('entry/payload') : ok(read.output);
}
