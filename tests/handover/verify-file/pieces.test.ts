/** docs/format.md §7.6: pieces against the entries that name them, and the copy for programs. */
import { describe, expect, it } from 'vitest';
import { disclosureOf } from '../../support/forge-file.ts';
import {
  codesOf,
  disclosing,
  judge,
  stranger,
  type Case,
  type Make,
} from '../../support/forged-cases.ts';
import { shotOf, tinyPng } from '../../support/make-file.ts';

const photo = 'pieces/0001_2026-11-03_130000_capture.png';
const at = '2026-11-03T12:00:00.000Z';

/** A file with one photo, described with `more`, stored under `name` (null: not stored). */
const withPhoto =
  (more: object, name: string | null = photo): Make =>
  async () => ({
    ...(await disclosing(disclosureOf('shot', { ...(await shotOf(tinyPng(), at)), ...more }))()),
    extra: name === null ? {} : { [name]: tinyPng() },
  });
type Entries = Record<string, unknown>[];
const entries =
  (change: (entries: Entries) => Entries): Make =>
  () => ({ json: (journal) => ({ ...journal, entries: change(journal.entries) }) });
const second = (more: object) =>
  entries((all) => all.map((one, index) => (index === 1 ? { ...one, ...more } : one)));

const cases: Case[] = [
  ['a photo that is not there', 'piece/missing', withPhoto({}, null)],
  ['a photo of another size', 'piece/size', withPhoto({ bytes: 7 })],
  ['a photo of another type', 'piece/type', withPhoto({ type: 'image/jpeg' })],
  ['a photo said to be text', 'piece/type', withPhoto({ type: 'text/plain' })],
  ['a piece that no entry names', 'piece/unnamed', () => ({ extra: { [photo]: tinyPng() } })],
  ['journal.json that is no JSON', 'derived/syntax', () => ({ json: () => '{' })],
  [
    'journal.json with a member twice',
    'derived/syntax',
    () => ({
      json: (journal) => JSON.stringify(journal).replace('{', '{"kid":"x",'),
    }),
  ],
  [
    'journal.json of another kid',
    'derived/header',
    () => ({
      json: (journal) => ({ ...journal, kid: stranger.kid }),
    }),
  ],
  ['journal.json without an entry', 'derived/entries', entries((all) => all.slice(1))],
  ['journal.json in another order', 'derived/entries', entries((all) => all.toReversed())],
  ['journal.json that says something else', 'derived/content', second({ kind: 'visit' })],
  ['journal.json that says more', 'derived/content', second({ text: 'en plus' })],
  ['journal.json that says less', 'derived/content', second({ kind: undefined })],
];

describe('pieces and journal.json', () => {
  it.each(cases)('%s is %s, and nothing else is wrong', async (_fact, code, make) => {
    const read = await judge(make);
    expect(codesOf(read)).toEqual([code]);
    expect(read.verdict).toBe('altered');
  });

  it('a photo as described is right', async () => {
    expect((await judge(withPhoto({}))).verdict).toBe('intact');
  });

  it.each([
    ['whose name has another shape', 'pieces/photo.png'],
    ['whose name has another ending', 'pieces/0001_2026-11-03_130000_capture.jpg'],
    ['whose number is not its place', 'pieces/0002_2026-11-03_130000_capture.png'],
    ['of another day', 'pieces/0001_2026-11-05_130000_capture.png'],
  ])('a photo %s is warned of', async (_fact, name) => {
    const { verdict, warnings } = await judge(withPhoto({}, name));
    expect([verdict, warnings.map(({ code }) => code)]).toEqual(['intact', ['claim/piece-name']]);
  });

  it('a piece of a type that is never shown is warned of', async () => {
    const type = 'application/zip';
    const name = 'pieces/0001_2026-11-03_130000_fichier.bin';
    const { verdict, warnings } = await judge(withPhoto({ type }, name));
    expect([verdict, warnings]).toEqual(['intact', [{ code: 'claim/piece-type', seq: 1 }]]);
  });
});
