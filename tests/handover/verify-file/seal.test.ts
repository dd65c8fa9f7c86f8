/** docs/format.md §7.2 and §7.3: the seal, and the list of hashes that it seals. */
import { describe, expect, it } from 'vitest';
import { toBase64url } from '#core/bytes/base64url.ts';
import { utf8 } from '#core/bytes/utf8.ts';
import {
  codesOf,
  judge,
  key,
  seal,
  stranger,
  type Case,
  type Make,
} from '../../support/forged-cases.ts';

const head = (more: object) => ({ alg: 'ES256', typ: 'temoin-seal+jwt', kid: key.kid, ...more });
const sums =
  (change: (text: string) => string): Make =>
  () => ({ sums: change });
const zeros = '0'.repeat(64);

const cases: Case[] = [
  ['LF after the seal', 'seal/syntax', () => ({ sealText: (text) => `${text}\n` })],
  ['a seal of another typ', 'seal/header', () => ({ sealHeader: head({ typ: 'JWT' }) })],
  [
    'a seal with one more header member',
    'seal/header',
    () => ({ sealHeader: head({ jwk: key.jwk }) }),
  ],
  ['a seal header of another kid', 'seal/kid', () => ({ sealHeader: head({ kid: stranger.kid }) })],
  ['a seal payload of another kid', 'seal/kid', seal({ kid: stranger.kid })],
  [
    'a seal with another signature',
    'seal/signature',
    () => ({
      sealText: (text) =>
        `${text.slice(0, text.lastIndexOf('.'))}.${toBase64url(new Uint8Array(64).fill(7))}`,
    }),
  ],
  ['a list that does not ascend', 'seal/list', seal({ disclosed: [1, 0, 2] })],
  ['a list with an entry twice', 'seal/list', seal({ disclosed: [0, 1, 1, 2] })],
  ['a value of a wrong type', 'seal/payload', seal({ generator: 7 })],
  [
    'an instant that does not exist',
    'seal/payload',
    seal({ exportedAt: '2026-02-31T00:00:00.000Z' }),
  ],
  ['a version that is no number', 'seal/payload', seal({ version: '1' })],
  ['a list of texts', 'seal/payload', seal({ withheld: ['1'] })],
  ['consent absent', 'seal/payload', seal({ consent: undefined })],
  [
    'one question not answered',
    'seal/payload',
    seal({ consent: { keep: true, transmit: true, count: true } }),
  ],
  ['a recipient that is no text', 'seal/payload', seal({ recipient: null })],
  [
    'a member twice',
    'seal/payload',
    () => ({
      seal: (good) => JSON.stringify(good).replace('{', '{"version":1,'),
    }),
  ],
  ['another hash of the sums', 'file/sums', seal({ sums: 'A'.repeat(43) })],
  ['sums with CRLF', 'file/sums-syntax', sums((text) => text.replaceAll('\n', '\r\n'))],
  [
    'sums in upper case',
    'file/sums-syntax',
    sums((text) => text.slice(0, 64).toUpperCase() + text.slice(64)),
  ],
  [
    'sums with the mark of binary',
    'file/sums-syntax',
    sums((text) => text.replace('  1-', ' *1-')),
  ],
  ['sums without the last LF', 'file/sums-syntax', sums((text) => text.slice(0, -1))],
  [
    'a member listed twice',
    'file/duplicate',
    sums((text) => text + text.slice(0, text.indexOf('\n') + 1)),
  ],
  ['the seal listed', 'file/self', sums((text) => `${text}${zeros}  journal/seal.jwt\n`)],
  ['a listed member missing', 'file/missing', sums((text) => `${text}${zeros}  absent.txt\n`)],
  ['a wrong hash', 'file/hash', sums((text) => text.replace(/^.{8}/, '00000000'))],
  [
    'a member that is not listed',
    'file/unlisted',
    () => ({
      zip: (members) => [...members, { name: 'more.txt', content: utf8('x') }],
    }),
  ],
  ...['entries.sdjwt', 'journal.json', 'sha256sums.txt', 'seal.jwt'].map((name): Case => [
    `${name} absent`,
    'file/required',
    () => ({ absent: [`journal/${name}`] }),
  ]),
];

describe('seal and sums', () => {
  it.each(cases)('with %s are %s, and the file altered', async (_fact, code, make) => {
    const read = await judge(make);
    expect(codesOf(read)).toContain(code);
    expect(read.verdict).toBe('altered');
  });

  it.each([
    ['another format', 'seal/format', seal({ format: 'other-journal' })],
    ['a later version', 'seal/version', seal({ version: 2, head: 'another shape' })],
  ])('of %s make the file unreadable, and nothing else is judged', async (_fact, code, make) => {
    const read = await judge(make);
    expect([read.verdict, codesOf(read)]).toEqual(['unreadable', [code]]);
  });
});
