/** docs/format.md §7.5: holes, links, the head, and the seal's four lists. */
import { describe, expect, it } from 'vitest';
import { disclosureOf, goodLines, signLines } from '../../support/forge-file.ts';
import {
  codesOf,
  judge,
  key,
  line,
  membersOf,
  payload,
  seal,
  type Case,
} from '../../support/forged-cases.ts';

const nobody = 'A'.repeat(43);
const four = () => signLines(key, goodLines(key, 4));

const cases: Case[] = [
  ['a hole', 'chain/gap', async () => ({ lines: (await four()).toSpliced(2, 1) })],
  [
    'an entry twice',
    'chain/order',
    async () => {
      const lines = await four();
      return { lines: [...lines, ...lines.slice(3)] };
    },
  ],
  ['no entry 0', 'chain/gap', async () => ({ lines: (await four()).slice(1) })],
  ['a wrong prev', 'chain/prev', payload({ prev: nobody })],
  ['a missing prev', 'chain/prev', payload({ prev: null })],
  ['another head', 'chain/head', seal({ head: { seq: 2, hash: nobody } })],
  ['a head further on', 'chain/head', seal({ head: { seq: 3, hash: nobody } })],
  [
    'the last entry cut off',
    'chain/head',
    async () => {
      const lines = await four();
      return {
        lines,
        entries: lines
          .slice(0, 3)
          .map((one) => `${one}\n`)
          .join(''),
      };
    },
  ],
  [
    'a disclosing entry said withheld',
    'chain/disclosed',
    seal({ disclosed: [0, 1], withheld: [2] }),
  ],
  [
    'a silent entry said disclosed',
    'chain/disclosed',
    async () => ({
      ...(await line(1, () => ({ disclosures: [] }))()),
      seal: (good) => ({ ...good, disclosed: [0, 1, 2], withheld: [] }),
    }),
  ],
  ['an entry in two lists', 'chain/lists', seal({ withheld: [1] })],
  ['an entry in no list', 'chain/lists', seal({ disclosed: [0, 2] })],
  ['an incident said masked', 'chain/masked', seal({ masked: [1] })],
  [
    'a mask not said masked',
    'chain/masked',
    async () => ({
      ...(await line(1, () => ({ disclosures: [disclosureOf('kind', 'mask')] }))()),
      seal: (good) => ({ ...good, masked: [] }),
    }),
  ],
];

describe('the chain', () => {
  it.each(cases)('with %s is %s, and the file altered', async (_fact, code, make) => {
    const read = await judge(make);
    expect(codesOf(read)).toContain(code);
    expect(read.verdict).toBe('altered');
  });

  it('reports chain/gap at the entry after the hole, and nothing of its prev', async () => {
    const { faults } = await judge(async () => ({ lines: (await four()).toSpliced(2, 1) }));
    expect(faults.filter(({ code }) => code.startsWith('chain/'))).toEqual([
      { code: 'chain/gap', seq: 3 },
      { code: 'chain/lists' },
    ]);
  });

  it('calls an altered example altered', async () => {
    const lines = goodLines(key).map((one, at) => ({
      ...one,
      payload: {
        ...membersOf(one.payload),
        ...(at === 0 ? { demo: true } : {}),
        ...(at === 2 ? { prev: nobody } : {}),
      },
    }));
    const read = await judge(async () => ({ lines: await signLines(key, lines) }));
    expect([read.verdict, codesOf(read)]).toEqual(['altered', ['chain/prev']]);
  });
});
