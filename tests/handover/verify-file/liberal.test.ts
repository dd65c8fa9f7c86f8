/** docs/format.md §7, "No fault" and "Warning": what a later or another writer may do. */
import { describe, expect, it } from 'vitest';
import { utf8 } from '#core/bytes/utf8.ts';
import { disclosureOf, goodLines, hashOf, signLines } from '../../support/forge-file.ts';
import {
  codesOf,
  disclosing,
  disclosingText,
  judge,
  key,
  line,
  membersOf,
  seal,
  type Make,
} from '../../support/forged-cases.ts';
import { shotOf, tinyPng } from '../../support/make-file.ts';

const reversed = (members: object) => Object.fromEntries(Object.entries(members).toReversed());
const kind = (name: string): Make =>
  line(1, ({ disclosures }) => ({
    disclosures: [disclosureOf('kind', name), ...disclosures.slice(1)],
  }));

const silent: [string, Make][] = [
  ['an unknown claim', disclosing(disclosureOf('weather', { sky: 'grey' }))],
  ['an unknown kind', kind('dream')],
  ['an unknown type of anchor', disclosing(disclosureOf('anchor', { type: 'pigeon' }))],
  ['a member listed and sealed', () => ({ extra: { 'notes/more.txt': utf8('plus') } })],
  ['members more in the seal', seal({ counter: 3 })],
  [
    'members more at the top of journal.json',
    () => ({ json: (journal) => ({ ...journal, made: 1 }) }),
  ],
  [
    'sums in another order',
    () => ({
      sums: (text) => `${text.trim().split('\n').toReversed().join('\n')}\n`,
    }),
  ],
  [
    'data descriptors',
    () => ({
      zip: (members) => members.map((one) => ({ ...one, descriptor: 'signed' as const })),
    }),
  ],
  [
    'data descriptors without signature',
    () => ({
      zip: (members) => members.map((one) => ({ ...one, descriptor: 'bare' as const })),
    }),
  ],
  [
    'the same members zipped again, stored, in another order',
    () => ({
      zip: (members) => members.toReversed().map((one) => ({ ...one, deflate: false })),
    }),
  ],
  [
    'directories',
    () => ({
      zip: (members) => [{ name: 'journal/', content: new Uint8Array(), mode: 0x41ed }, ...members],
    }),
  ],
  [
    'header members in another order',
    line(1, ({ header }) => ({ header: reversed(membersOf(header)) })),
  ],
  [
    '_sd unsorted',
    line(1, ({ disclosures }) => ({
      sd: disclosures
        .map((one) => hashOf(one))
        .toSorted()
        .toReversed(),
    })),
  ],
  ['odd salts', disclosingText('["","x",1]', '["é sel","y",2]')],
  ['a text in another language', disclosing(disclosureOf('text', 'تم تسجيل طلبك 已提交 🎓'))],
  ['a name of the prototype', disclosingText('["s","__proto__",{"a":1}]')],
];

describe('no fault', () => {
  it.each(silent)('%s', async (_fact, make) => {
    const read = await judge(make);
    expect([codesOf(read), read.warnings, read.verdict]).toEqual([[], [], 'intact']);
  });

  it('a lone surrogate, shown as U+FFFD', async () => {
    const read = await judge(disclosingText(String.raw`["s","text","a\ud800b"]`));
    expect([codesOf(read), read.disclosed[1]?.claims.text]).toEqual([[], 'a\uFFFDb']);
  });
});

const warned: [string, object, Make][] = [
  [
    'a known claim of a wrong type',
    { code: 'claim/type', seq: 1, claim: 'count' },
    disclosing(disclosureOf('count', 'three')),
  ],
  [
    'an impossible instant',
    { code: 'claim/type', seq: 1, claim: 'at' },
    disclosing(disclosureOf('at', '2026-02-31T00:00:00.000Z')),
  ],
  ['regions disclosed', { code: 'claim/regions', seq: 1 }, disclosing(disclosureOf('regions', []))],
  [
    'kept that goes back',
    { code: 'chain/kept-back', seq: 2 },
    line(1, () => ({
      disclosures: [disclosureOf('kept', '2026-11-04T00:00:00.000Z')],
    })),
  ],
];

describe('a warning and no fault', () => {
  it.each(warned)('%s', async (_fact, warning, make) => {
    const read = await judge(make);
    expect([codesOf(read), read.warnings, read.verdict]).toEqual([[], [warning], 'intact']);
  });

  it('a masked copy and its original both present', async () => {
    const [whole, masked] = [tinyPng(), tinyPng('masked')];
    const at = '2026-11-03T12:01:00.000Z';
    const lines = goodLines(key);
    lines[1]?.disclosures.push(disclosureOf('shot', await shotOf(whole, at)));
    lines[2]?.disclosures.splice(
      0,
      1,
      disclosureOf('kind', 'mask'),
      disclosureOf('refers', { seq: 1, why: 'mask' }),
      disclosureOf('shot', { ...(await shotOf(masked, at)), how: 'masked' }),
    );
    const read = await judge(async () => ({
      lines: await signLines(key, lines),
      extra: {
        'pieces/0001_2026-11-03_130100_capture.png': whole,
        'pieces/0002_2026-11-03_130100_masque.png': masked,
      },
    }));
    expect(read.warnings).toEqual([{ code: 'claim/masked-original', seq: 2 }]);
    expect(read.verdict).toBe('partial');
  });

  it('a claim of a wrong type is shown raw and not among those that count', async () => {
    const { disclosed } = await judge(disclosing(disclosureOf('count', 'three')));
    expect(disclosed[1]?.raw['count']).toBe('three');
    expect(disclosed[1]?.claims).not.toHaveProperty('count');
  });
});
