/** Entries as docs/format.md §3 wants them, by a reader that shares no code with the writer. */
import { createHash, createPublicKey, verify as verifyEs256 } from 'node:crypto';
import fc from 'fast-check';
import * as v from 'valibot';
import { beforeAll, describe, expect, it } from 'vitest';
import { decodeDisclosures } from '#core/entry/decode-disclosures.ts';
import { reservedNames } from '#core/entry/reserved.ts';
import { sealEntry, type SealPlace } from '#core/entry/seal-entry.ts';
import { jsonValue } from '../../support/json-value.ts';
import { digest, makeKey, random, type JournalKey } from '../../support/node-keys.ts';

let key: JournalKey;
beforeAll(async () => {
  key = await makeKey();
});

const first = (): SealPlace => ({ kid: key.kid, seq: 0, prev: null, jwk: key.jwk });
const later = (): SealPlace => ({ kid: key.kid, seq: 4, prev: 'p'.repeat(43) });
const seal = (place: SealPlace, claims: Record<string, unknown>) =>
  sealEntry({ digest, random, sign: key.sign }, place, claims);
const sha256 = (text: string) => createHash('sha256').update(text).digest('base64url');
const decode = (text: string): unknown => JSON.parse(Buffer.from(text, 'base64url').toString());
const part = (jws: string, index: number): unknown => decode(jws.split('.')[index] ?? '');
const payloadShape = v.looseObject({ _sd: v.array(v.string()) });
const disclosureShape = v.tuple([v.string(), v.string(), v.unknown()]);

describe('sealEntry', () => {
  it('shows only what format §3 lets be seen', async () => {
    const { jws } = await seal(later(), { kind: 'note' });
    expect(part(jws, 0)).toEqual({ alg: 'ES256', typ: 'temoin-entry+sd-jwt', kid: key.kid });
    const { _sd, ...visible } = v.parse(payloadShape, part(jws, 1));
    expect(_sd).toHaveLength(8);
    expect(visible).toEqual({ v: 1, seq: 4, prev: 'p'.repeat(43), _sd_alg: 'sha-256' });
  });

  it('writes the key and the mark of an example into entry 0 alone', async () => {
    const { jws } = await seal({ ...first(), demo: true }, {});
    expect(part(jws, 0)).toMatchObject({
      jwk: { kty: 'EC', crv: 'P-256', x: key.jwk.x, y: key.jwk.y },
    });
    expect(part(jws, 1)).toEqual({ v: 1, seq: 0, _sd_alg: 'sha-256', _sd: [], demo: true });
    const next = await seal({ ...later(), jwk: key.jwk, demo: true }, {});
    expect(part(next.jws, 0)).not.toHaveProperty('jwk');
    expect(part(next.jws, 1)).not.toHaveProperty('demo');
  });

  it('signs with ES256, 64 bytes', async () => {
    const { jws, hash } = await seal(later(), { kind: 'note' });
    const [head = '', payload = '', signature = ''] = jws.split('.');
    const good = verifyEs256(
      'sha256',
      Buffer.from(`${head}.${payload}`),
      { key: createPublicKey({ key: { ...key.jwk }, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
      Buffer.from(signature, 'base64url'),
    );
    expect([good, Buffer.from(signature, 'base64url').length]).toEqual([true, 64]);
    expect(hash).toBe(sha256(jws));
  });

  it('signs the digest of every disclosure, sorted, filled to a multiple of 8', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.dictionary(
          fc.stringMatching(/^[a-z]{2,6}$/).filter((name) => !reservedNames.has(name)),
          jsonValue(2, reservedNames),
          {
            maxKeys: 20,
          },
        ),
        async (claims) => {
          const { jws, disclosures } = await seal(later(), { ...claims });
          const digests = v.parse(payloadShape, part(jws, 1))._sd;
          expect(digests).toEqual(digests.toSorted());
          expect(new Set(digests).size).toBe(digests.length);
          expect(digests.length).toBe(Math.ceil(disclosures.length / 8) * 8);
          expect(digests).toEqual(expect.arrayContaining(disclosures.map(sha256)));
          expect(JSON.stringify(decodeDisclosures(disclosures))).toBe(
            JSON.stringify({ ...claims }),
          );
        },
      ),
    );
  });

  it('draws 16 bytes of salt for each claim', async () => {
    const { disclosures } = await seal(later(), { a: 1, b: 1 });
    const salts = disclosures.map((one) => v.parse(disclosureShape, decode(one))[0]);
    expect(salts.map((salt) => Buffer.from(salt, 'base64url').length)).toEqual([16, 16]);
    expect(salts[0]).not.toBe(salts[1]);
  });

  it('leaves out what is undefined', async () => {
    expect((await seal(later(), { a: undefined, b: 1 })).disclosures).toHaveLength(1);
  });

  it.each([
    ['a visible name', { seq: 1 }],
    ['demo as a claim', { demo: true }],
    ['a value with _sd', { text: { a: { _sd: [] } } }],
    ['a value with ...', { text: [{ '...': 1 }] }],
    ['a claim over 256 kB', { text: 'x'.repeat(200_000) }],
    ['over 64 claims', Object.fromEntries(Array.from({ length: 65 }, (_, n) => [`c${n}`, n]))],
  ])('throws for %s: no reader would take it', async (_fact, claims) => {
    await expect(seal(later(), claims)).rejects.toThrow();
  });

  it.each([
    ['entry 0 after another', (): SealPlace => ({ ...first(), prev: 'p' })],
    ['entry 0 without key', (): SealPlace => ({ kid: key.kid, seq: 0, prev: null })],
    ['a later entry after nothing', (): SealPlace => ({ ...later(), prev: null })],
  ])('throws for %s', async (_fact, place) => {
    await expect(seal(place(), {})).rejects.toThrow();
  });
});
