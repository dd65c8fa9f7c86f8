/** One line of `journal/entries.sdjwt` taken apart and judged by itself; its signature and place come later. */
import { toBase64url } from '../bytes/base64url.ts';
import { utf8 } from '../bytes/utf8.ts';
import type { Digest, PublicJwk } from '../crypto.ts';
import type { Fault, FaultCode } from '../journal/fault.ts';
import { checkHeader } from './check-header.ts';
import { checkPayload, type EntryPayload } from './check-payload.ts';
import { readJws, type JwsParts } from './jws.ts';
import { parseDisclosure } from './parse-disclosure.ts';
import { disclosuresLimit } from './reserved.ts';

export type ReadEntry = {
  /** From 1. */
  line: number;
  payload: EntryPayload;
  /** Null when the header is not as it must be. */
  kid: string | null;
  jwk: PublicJwk | null;
  parts: JwsParts;
  /** base64url SHA-256 of the ASCII of the compact JWS. */
  hash: string;
  /** Disclosures that the line bears, good or bad. */
  disclosures: number;
  /** Disclosed claims by name, values as they stand. */
  claims: Record<string, unknown>;
};

/** @returns `entry` null when the line says not even which entry it is */
export async function readEntry(
  digest: Digest,
  text: string,
  line: number,
): Promise<{ entry: ReadEntry | null; faults: Fault[] }> {
  const [jws = '', ...rest] = text.split('~');
  const last = rest.pop();
  const parts = readJws(jws);
  if (parts === null || last !== '')
    return { entry: null, faults: [{ code: 'entry/syntax', line }] };
  const payload = checkPayload(parts.payload);
  const header = checkHeader(parts.header, line === 1);
  const place = payload.ok ? { seq: payload.value.seq } : { line };
  const faults: Fault[] = header.ok ? [] : [{ code: header.error, ...place }];
  if (!payload.ok) return { entry: null, faults: [...faults, { code: payload.error, line }] };
  const disclosed = await readDisclosed(digest, rest, payload.value);
  return {
    entry: {
      line,
      payload: payload.value,
      kid: header.ok ? header.value.kid : null,
      jwk: header.ok ? header.value.jwk : null,
      parts,
      hash: await asciiDigest(digest, jws),
      disclosures: rest.length,
      claims: disclosed.claims,
    },
    faults: [...faults, ...disclosed.codes.map((code) => ({ code, ...place }))],
  };
}

async function readDisclosed(digest: Digest, disclosures: string[], payload: EntryPayload) {
  if (disclosures.length > disclosuresLimit) return { claims: {}, codes: ['entry/limit' as const] };
  const known = new Set(payload._sd);
  const used = new Set<string>();
  const claims = new Map<string, unknown>();
  const codes: FaultCode[] = [];
  for (const disclosure of disclosures) {
    const hash = await asciiDigest(digest, disclosure);
    if (!known.has(hash)) codes.push('entry/disclosure-unknown');
    else if (used.has(hash)) codes.push('entry/disclosure-reused');
    used.add(hash);
    const read = parseDisclosure(disclosure);
    if (!read.ok) codes.push(read.error);
    else if (claims.has(read.value.name)) codes.push('entry/duplicate-name');
    // What was never signed is not shown as if it had been.
    else if (known.has(hash)) claims.set(read.value.name, read.value.value);
  }
  return { claims: Object.fromEntries(claims), codes };
}

async function asciiDigest(digest: Digest, ascii: string): Promise<string> {
  return toBase64url(await digest(utf8(ascii)));
}
