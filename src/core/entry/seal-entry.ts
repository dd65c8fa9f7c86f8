/** Claims to one signed line (docs/format.md §3): salted disclosures, sorted digests with decoys, compact JWS. */
import { toBase64url } from '../bytes/base64url.ts';
import { utf8 } from '../bytes/utf8.ts';
import type { Digest, PublicJwk, RandomBytes, Sign } from '../crypto.ts';
import { signJws } from './jws.ts';
import {
  disclosureLimit,
  disclosuresLimit,
  holdsReservedMember,
  reservedNames,
} from './reserved.ts';

export type SealedEntry = {
  seq: number;
  jws: string;
  disclosures: string[];
  /** base64url SHA-256 of the ASCII of `jws`: the next entry's `prev`. */
  hash: string;
};

export type SealTools = { digest: Digest; random: RandomBytes; sign: Sign };

/** Where the entry stands: `prev` is null at `seq` 0 alone; `jwk` and `demo` are written only there. */
export type SealPlace = {
  kid: string;
  seq: number;
  prev: string | null;
  jwk?: PublicJwk;
  demo?: boolean;
};

export const entryType = 'temoin-entry+sd-jwt';

/** 16 random bytes a salt: RFC 9901 §9.3. */
const saltBytes = 16;
/** Digests are filled with decoys to a multiple of this, so that their number tells little (RFC 9901 §4.2.5). */
const filledTo = 8;

/**
 * @param claims already valid `Claims`; members that are undefined are left out
 * Throws on what no reader would accept (reserved names, limits): the caller's mistake, never the person's.
 */
export async function sealEntry(
  tools: SealTools,
  place: SealPlace,
  claims: Record<string, unknown>,
): Promise<SealedEntry> {
  const disclosures = Object.entries(claims)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => disclosureOf(tools, name, value));
  if (disclosures.length > disclosuresLimit) throw new Error('an entry has 64 claims at most');
  const digests = await Promise.all(disclosures.map((one) => asciiDigest(tools, one)));
  while (digests.length % filledTo !== 0) {
    digests.push(await asciiDigest(tools, toBase64url(tools.random(32))));
  }
  const jws = await signJws(tools.sign, headerOf(place), {
    v: 1,
    seq: place.seq,
    ...(place.prev === null ? {} : { prev: place.prev }),
    _sd_alg: 'sha-256',
    _sd: digests.toSorted(),
    ...(place.demo === true && place.seq === 0 ? { demo: true } : {}),
  });
  return { seq: place.seq, jws, disclosures, hash: await asciiDigest(tools, jws) };
}

function headerOf(place: SealPlace) {
  if ((place.seq === 0) !== (place.prev === null)) throw new Error('only entry 0 follows nothing');
  const base = { alg: 'ES256', typ: entryType, kid: place.kid };
  if (place.seq !== 0) return base;
  if (place.jwk === undefined) throw new Error('entry 0 bears the public key');
  const { kty, crv, x, y } = place.jwk;
  return { ...base, jwk: { kty, crv, x, y } };
}

function disclosureOf(tools: SealTools, name: string, value: unknown): string {
  if (reservedNames.has(name) || holdsReservedMember(value)) {
    throw new Error(`the claim ${name} uses a reserved name`);
  }
  const salt = toBase64url(tools.random(saltBytes));
  const disclosure = toBase64url(utf8(JSON.stringify([salt, name, value])));
  if (disclosure.length > disclosureLimit) throw new Error(`the claim ${name} is too long`);
  return disclosure;
}

async function asciiDigest(tools: Pick<SealTools, 'digest'>, ascii: string): Promise<string> {
  return toBase64url(await tools.digest(utf8(ascii)));
}
