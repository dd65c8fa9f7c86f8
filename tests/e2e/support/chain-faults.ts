/** Whether a journal's chain is whole, told from what the database holds: numbers, hashes, signatures. */
import { createHash, createPublicKey, verify } from 'node:crypto';
import { asRecord, type KeptEntry } from './kept-entries.ts';

/** One line a fault; empty when `seq` has no hole, each `prev` is the hash before, each signature holds. */
export function chainFaults(entries: readonly KeptEntry[]): string[] {
  const sorted = entries.toSorted((a, b) => a.seq - b.seq);
  const jwk = asRecord(decoded(sorted[0]?.jws, 0)['jwk']);
  const { kty, crv, x, y } = jwk;
  const key = createPublicKey({
    format: 'jwk',
    key: { kty: String(kty), crv: String(crv), x: String(x), y: String(y) },
  });
  let prev: string | undefined;
  return sorted.flatMap(({ jws }, index) => {
    const said = decoded(jws, 1);
    const [header = '', payload = '', signature = ''] = jws.split('.');
    const faults = [
      ...(said['seq'] === index ? [] : [`${index}: seq ${String(said['seq'])}`]),
      ...(said['prev'] === prev ? [] : [`${index}: prev`]),
      ...(verify(
        'sha256',
        Buffer.from(`${header}.${payload}`),
        { key, dsaEncoding: 'ieee-p1363' },
        Buffer.from(signature, 'base64url'),
      )
        ? []
        : [`${index}: signature`]),
    ];
    prev = createHash('sha256').update(jws).digest('base64url');
    return faults;
  });
}

function decoded(jws: string | undefined, part: 0 | 1): Record<string, unknown> {
  const text = Buffer.from(jws?.split('.')[part] ?? '', 'base64url').toString('utf8');
  return asRecord(JSON.parse(text));
}
