/** What a store holds, told without what is random: the facts that two runs of one story must share. */
import { fromBase64url } from '#core/bytes/base64url.ts';
import { fromUtf8 } from '#core/bytes/from-utf8.ts';
import { utf8 } from '#core/bytes/utf8.ts';
import { toBase64url } from '#core/bytes/base64url.ts';
import { readClaims } from '#core/entry/read-disclosures.ts';
import type { Claims } from '#core/entry/claims.ts';
import { connect } from '#store/open-database.ts';
import { open } from '#store/box.ts';

export type Kept = { kid: string; seq: number; jws: string; claims: Claims; disclosures: string[] };

export async function keptEntries(): Promise<Kept[]> {
  const db = await connect().use();
  const records = await db.getAll('entries');
  db.close();
  return records.map(({ kid, seq, jws, body }) => {
    const { disclosures } = open(body);
    return { kid, seq, jws, disclosures, claims: readClaims(disclosures) };
  });
}

/** Every journal's chain: `seq` without hole, `prev` = hash of the line before, signature by the key of entry 0. */
export async function chainFaults(): Promise<string[]> {
  const faults: string[] = [];
  const byKid = Map.groupBy(await keptEntries(), (entry) => entry.kid);
  for (const [kid, entries] of byKid) {
    const key = await publicKey(entries[0]?.jws ?? '');
    let prev: string | undefined;
    for (const [index, entry] of entries.toSorted((a, b) => a.seq - b.seq).entries()) {
      const [head = '', payload = '', signature = ''] = entry.jws.split('.');
      const said = decode(payload);
      if (said['seq'] !== index) faults.push(`${kid} ${index}: seq ${String(said['seq'])}`);
      if (said['prev'] !== prev) faults.push(`${kid} ${index}: prev`);
      const good = await crypto.subtle.verify(
        { name: 'ECDSA', hash: 'SHA-256' },
        key,
        fromBase64url(signature) ?? new Uint8Array(),
        utf8(`${head}.${payload}`),
      );
      if (!good) faults.push(`${kid} ${index}: signature`);
      prev = toBase64url(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8(entry.jws))));
    }
  }
  return faults;
}

function decode(part: string): Record<string, unknown> {
  const value: unknown = JSON.parse(fromUtf8(fromBase64url(part) ?? new Uint8Array()) ?? 'null');
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value))
    : {};
}

async function publicKey(jws: string): Promise<CryptoKey> {
  const { jwk } = decode(jws.split('.')[0] ?? '');
  if (typeof jwk !== 'object' || jwk === null) throw new Error('entry 0 names no key');
  return crypto.subtle.importKey('jwk', jwk, { name: 'ECDSA', namedCurve: 'P-256' }, true, [
    'verify',
  ]);
}

/** One line an entry: what it says, without salts, keys, and the instants at which it was signed. */
export async function journalFacts(): Promise<string[]> {
  const entries = await keptEntries();
  return entries
    .map(({ claims }) =>
      JSON.stringify([
        claims.kind,
        claims.recorder?.event,
        claims.text,
        claims.codes,
        claims.count,
        claims.note?.text,
        claims.fact,
        claims.state?.label,
        claims.http?.length,
        claims.witnesses?.network?.status,
        claims.refers?.why,
        claims.shot?.bytes,
        claims.ids,
        claims.account,
        claims.answer?.value,
        claims.contact?.channel,
        claims.consequence?.code,
        claims.happened?.from,
        claims.file?.bytes,
        claims.helper,
        claims.continues?.length,
      ]),
    )
    .toSorted();
}
