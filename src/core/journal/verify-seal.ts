/** Step 2 of docs/format.md §7: the key of entry 0, then the seal by it. */
import * as v from 'valibot';
import { isPlainObject } from '../bytes/is-plain-object.ts';
import { parseStrictJson } from '../bytes/strict-json.ts';
import type { Bytes, Digest, PublicJwk, VerifySignature } from '../crypto.ts';
import { readJws } from '../entry/jws.ts';
import { isOnCurve } from '../entry/on-curve.ts';
import { thumbprint } from '../entry/thumbprint.ts';
import type { Fault } from './fault.ts';
import { sealFormat, sealSchema, sealType, sealVersion, type Seal } from './seal.ts';

const sealName = 'journal/seal.jwt';

/** Key and `kid` of entry 0; each null where its header does not give it. */
export type Key = { kid: string | null; jwk: PublicJwk | null };

/** A key that is no point of the curve, or is not the one that `kid` names, verifies nothing. */
export async function checkKey(digest: Digest, key: Key): Promise<Fault[]> {
  if (key.jwk === null) return [];
  if (!isOnCurve(key.jwk)) return [{ code: 'seal/key', seq: 0 }];
  if ((await thumbprint(digest, key.jwk)) !== key.kid) return [{ code: 'seal/kid', seq: 0 }];
  return [];
}

const headerSchema = v.strictObject({
  alg: v.literal('ES256'),
  typ: v.literal(sealType),
  kid: v.string(),
});

/** @param ascii the bytes of the member; anything after the signature, a line feed too, is a fault */
export async function verifySeal(
  verify: VerifySignature,
  ascii: string,
  key: Key,
): Promise<{ seal: Seal | null; faults: Fault[] }> {
  const parts = readJws(ascii);
  if (parts === null) return { seal: null, faults: [{ code: 'seal/syntax', member: sealName }] };
  const faults: Fault[] = [];
  const found = (code: Fault['code']) => faults.push({ code, member: sealName });
  const header = parseStrictJson(parts.header);
  const read = header.ok ? v.safeParse(headerSchema, header.value) : null;
  if (!read?.success) found('seal/header');
  else if (read.output.kid !== key.kid) found('seal/kid');
  // Without a key nothing can be verified: the header of entry 0 was already found wrong.
  if (key.jwk && !(await verify(key.jwk, parts.input, parts.signature))) found('seal/signature');
  const { seal, codes } = readPayload(parts.payload);
  codes.forEach(found);
  if (seal && seal.kid !== key.kid) found('seal/kid');
  return { seal, faults };
}

function readPayload(payload: Bytes): { seal: Seal | null; codes: Fault['code'][] } {
  const json = parseStrictJson(payload);
  if (!json.ok) return { seal: null, codes: ['seal/payload'] };
  const unknown = unknownFormat(json.value);
  if (unknown !== null) return { seal: null, codes: [unknown] };
  const read = v.safeParse(sealSchema, json.value);
  if (!read.success) return { seal: null, codes: ['seal/payload'] };
  const seal = read.output;
  const lists = [seal.disclosed, seal.withheld, seal.erased, seal.masked];
  return { seal, codes: lists.every(ascends) ? [] : ['seal/list'] };
}

/** A later version may mean anything by its members: nothing else of it is judged. */
function unknownFormat(value: unknown): 'seal/format' | 'seal/version' | null {
  if (!isPlainObject(value)) return null;
  const { format, version } = value;
  if (typeof format === 'string' && format !== sealFormat) return 'seal/format';
  return typeof version === 'number' && version !== sealVersion ? 'seal/version' : null;
}

function ascends(list: number[]): boolean {
  return list.every((seq, index) => index === 0 || seq > (list[index - 1] ?? seq));
}
