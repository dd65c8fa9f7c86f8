/** The JOSE header of an entry, to the letter of docs/format.md §3. */
import * as v from 'valibot';
import { parseStrictJson } from '../bytes/strict-json.ts';
import type { PublicJwk } from '../crypto.ts';
import { jsonFaultCode, type FaultCode } from '../journal/fault.ts';
import { err, ok, type Result } from '../result.ts';
import { entryType } from './seal-entry.ts';

export type EntryHeader = { kid: string; jwk: PublicJwk | null };

const common = { alg: v.literal('ES256'), typ: v.literal(entryType), kid: v.string() };
const jwk = v.strictObject({
  kty: v.literal('EC'),
  crv: v.literal('P-256'),
  x: v.string(),
  y: v.string(),
});
const later = v.strictObject(common);
const first = v.strictObject({ ...common, jwk });

/** @param isFirst whether it is the first line of the file: it, and only it, bears the key */
export function checkHeader(bytes: Uint8Array, isFirst: boolean): Result<EntryHeader, FaultCode> {
  const json = parseStrictJson(bytes);
  if (!json.ok) return err(jsonFaultCode(json.error));
  if (isFirst) {
    const read = v.safeParse(first, json.value);
    return read.success ? ok({ kid: read.output.kid, jwk: read.output.jwk }) : err('entry/header');
  }
  const read = v.safeParse(later, json.value);
  return read.success ? ok({ kid: read.output.kid, jwk: null }) : err('entry/header');
}
