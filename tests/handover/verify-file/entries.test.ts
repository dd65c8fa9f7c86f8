/** docs/format.md §7.4 and "Fault": everything that a line may not be, one case each. */
import { randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { toBase64url } from '#core/bytes/base64url.ts';
import { disclosureOf, goodLines, hashOf, signLines } from '../../support/forge-file.ts';
import {
  codesOf,
  disclosing,
  disclosingText,
  entriesText,
  header,
  judge,
  key,
  line,
  membersOf,
  payload,
  stranger,
  unsigned,
  type Case,
} from '../../support/forged-cases.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** The same bytes to a careless reader: a spare bit of the last character is set. */
const spareBit = (text: string): string =>
  text.slice(0, -1) + (alphabet[alphabet.indexOf(text.slice(-1)) + 1] ?? '');
const digests = (disclosures: string[]) => disclosures.map((one) => hashOf(one));
/** Text that deflate cannot shrink past the ratio of §7.1. */
const noise = (length: number) => randomBytes(length).toString('base64').slice(0, length);
const nested = (depth: number) => `["s","deep",${'['.repeat(depth)}${']'.repeat(depth)}]`;

const cases: Case[] = [
  ['a disclosure with padding', 'entry/disclosure', disclosing(`${disclosureOf('text', 'abc')}=`)],
  // 15 bytes and one more: the last character of 16 bytes has four spare bits.
  [
    'spare bits in a disclosure',
    'entry/disclosure',
    disclosing(spareBit(Buffer.from('["s","text",123]').toString('base64url'))),
  ],
  [
    'spare bits in a signature',
    'entry/syntax',
    unsigned((all) =>
      all.map((one) => one.replace(/^([^~]*)~/, (_, jws: string) => `${spareBit(jws)}~`)),
    ),
  ],
  [
    'padding in a signature',
    'entry/syntax',
    unsigned((all) => all.map((one) => one.replace('~', '==~'))),
  ],
  ['no LF after the last line', 'entry/line-feed', entriesText((text) => text.slice(0, -1))],
  ['CRLF', 'entry/syntax', entriesText((text) => text.replaceAll('\n', '\r\n'))],
  ['an empty line', 'entry/syntax', entriesText((text) => `${text}\n`)],
  ['a line without its last ~', 'entry/syntax', entriesText((text) => text.replace('~\n', '\n'))],
  ['a line of two parts', 'entry/syntax', entriesText((text) => text.replace('.', ''))],
  [
    'a digest in two entries',
    'entry/digest-reused',
    async () => {
      const same = hashOf('decoy');
      const lines = goodLines(key).map((one) => ({
        ...one,
        sd: [...digests(one.disclosures), same],
      }));
      return { lines: await signLines(key, lines) };
    },
  ],
  [
    'a digest twice in one entry',
    'entry/digest-reused',
    line(1, ({ disclosures }) => ({ sd: [...digests(disclosures), ...digests(disclosures)] })),
  ],
  [
    'a disclosure whose digest is not signed',
    'entry/disclosure-unknown',
    line(1, ({ disclosures }) => ({
      sd: digests(disclosures),
      disclosures: [...disclosures, disclosureOf('text', 'ajouté')],
    })),
  ],
  [
    'a disclosure twice in its line',
    'entry/disclosure-reused',
    line(1, ({ disclosures }) => ({
      sd: digests(disclosures),
      disclosures: [...disclosures, ...disclosures.slice(0, 1)],
    })),
  ],
  [
    'two disclosures of one name',
    'entry/duplicate-name',
    disclosing(disclosureOf('kind', 'visit')),
  ],
  ...['v', 'seq', 'prev', '_sd', '_sd_alg', '...', 'demo'].map((name): Case => [
    `a disclosure named ${name}`,
    'entry/name',
    disclosing(disclosureOf(name, 1)),
  ]),
  [
    'a member _sd inside a value',
    'entry/reserved-member',
    disclosing(disclosureOf('x', { a: [{ _sd: [] }] })),
  ],
  [
    'a member ... inside a value',
    'entry/reserved-member',
    disclosing(disclosureOf('x', [{ '...': 1 }])),
  ],
  ['a disclosure of two parts', 'entry/disclosure', disclosingText('["s","x"]')],
  ['a disclosure of four parts', 'entry/disclosure', disclosingText('["s","x",1,2]')],
  ['a name that is no string', 'entry/disclosure', disclosingText('["s",1,2]')],
  [
    'a disclosure that is no UTF-8',
    'entry/disclosure',
    disclosing(toBase64url(Uint8Array.of(0x5b, 0xff, 0x5d))),
  ],
  ['a disclosure after a BOM', 'entry/disclosure', disclosingText('\uFEFF["s","x",1]')],
  [
    'a member twice in a value',
    'entry/duplicate-member',
    disclosingText(String.raw`["s","x",{"a":1,"\u0061":2}]`),
  ],
  ['v absent', 'entry/payload', payload({ v: null })],
  ['v not 1', 'entry/payload', payload({ v: 2 })],
  ['v a text', 'entry/payload', payload({ v: '1' })],
  ['_sd_alg absent', 'entry/payload', payload({ _sd_alg: null })],
  ['another _sd_alg', 'entry/payload', payload({ _sd_alg: 'sha-512' })],
  ['_sd absent', 'entry/payload', payload({ _sd: null })],
  ['another visible claim', 'entry/payload', payload({ iat: 1 })],
  ['demo elsewhere than in entry 0', 'entry/payload', payload({ demo: true })],
  ['demo false', 'entry/payload', payload({ demo: false }, 0)],
  ['prev in entry 0', 'entry/payload', payload({ prev: 'A'.repeat(43) }, 0)],
  ['seq with a fraction', 'entry/payload', payload({ seq: 1.5 })],
  [
    'a visible claim twice',
    'entry/duplicate-member',
    line(1, () => ({ payload: '{"v":1,"v":1,"seq":1,"_sd":[],"_sd_alg":"sha-256"}' })),
  ],
  ['a payload that is no JSON', 'entry/json', line(1, () => ({ payload: '{v:1}' }))],
  [
    'a jwk with members beyond kty crv x y',
    'entry/header',
    header({ jwk: { ...key.jwk, use: 'sig' } }, 0),
  ],
  ['no jwk in entry 0', 'entry/header', header({ jwk: undefined }, 0)],
  ['a jwk in entry 1', 'entry/header', header({ jwk: key.jwk })],
  ['another alg', 'entry/header', header({ alg: 'none' })],
  ['another typ', 'entry/header', header({ typ: 'JWT' })],
  ['one more header member', 'entry/header', header({ crit: ['b64'] })],
  [
    'a header member twice',
    'entry/duplicate-member',
    line(1, () => ({
      header: `{"alg":"ES256","alg":"ES256","typ":"temoin-entry+sd-jwt","kid":"${key.kid}"}`,
    })),
  ],
  ['another kid in entry 1', 'entry/kid', header({ kid: stranger.kid })],
  ['a kid that is not the thumbprint', 'seal/kid', header({ kid: stranger.kid }, 0)],
  ['a key that is not on the curve', 'seal/key', header({ jwk: { ...key.jwk, y: key.jwk.x } }, 0)],
  [
    'an entry signed by a stranger',
    'entry/signature',
    async () => {
      const good = goodLines(key);
      const signed = await signLines(key, good);
      const prev = hashOf(signed[1]?.split('~')[0] ?? '');
      const last = good
        .slice(2)
        .map((one) => ({ ...one, payload: { ...membersOf(one.payload), prev } }));
      return { lines: [...signed.slice(0, 2), ...(await signLines(stranger, last))] };
    },
  ],
  ['a disclosure over 256 kB', 'entry/limit', disclosing(disclosureOf('text', noise(200_000)))],
  [
    'over 64 disclosures',
    'entry/limit',
    disclosing(...Array.from({ length: 62 }, (_, n) => disclosureOf(`c${n}`, n))),
  ],
  ['JSON nested over 32', 'entry/limit', disclosingText(nested(32))],
];

describe('a line', () => {
  it.each(cases)('with %s is %s, and the file altered', async (_fact, code, make) => {
    const read = await judge(make);
    expect(codesOf(read)).toContain(code);
    expect(read.verdict).toBe('altered');
  });

  it('tells the entry that a fault is about', async () => {
    const { faults } = await judge(disclosing(disclosureOf('demo', true)));
    expect(faults).toContainEqual({ code: 'entry/name', seq: 1 });
  });

  it('tells the line where no entry can be read', async () => {
    const { faults } = await judge(payload({ v: 2 }));
    expect(faults).toContainEqual({ code: 'entry/payload', line: 2 });
  });

  it('shows nothing of a disclosure that was not signed', async () => {
    const { disclosed } = await judge(
      line(1, ({ disclosures }) => ({
        sd: digests(disclosures),
        disclosures: [...disclosures, disclosureOf('text', 'ajouté')],
      })),
    );
    expect(disclosed[1]?.raw).not.toHaveProperty('text');
  });

  it.each([
    ['nested 32 deep', disclosingText(nested(31))],
    [
      'with 64 disclosures',
      disclosing(...Array.from({ length: 61 }, (_, n) => disclosureOf(`c${n}`, n))),
    ],
    ['just under 256 kB', disclosing(disclosureOf('text', noise(191_900)))],
  ])('%s is within the limits', async (_fact, make) => {
    expect(codesOf(await judge(make))).toEqual([]);
  });
});
