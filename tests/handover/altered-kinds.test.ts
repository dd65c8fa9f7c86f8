/**
 * Kinds of altered files. Made without the journal's key: none is intact, each fault in its family. Made with it: found
 * whenever a head from before is known, and without an outside date nothing dates it.
 */
import { describe, expect, it } from 'vitest';
import { datedUntil, type KnownHead } from '#core/journal/known-heads.ts';
import { verifyFile } from '#handover/verify-file.ts';
import { kinds } from '../support/altered-kinds.ts';
import { photos, withoutKey } from '../support/altering-acts.ts';
import { disclosureOf, forgeFile, goodLines, hashOf, signLines } from '../support/forge-file.ts';
import { key, stranger } from '../support/forged-cases.ts';
import { digest, verify } from '../support/node-keys.ts';

const judge = (file: Blob, known: KnownHead[] = []) => verifyFile(file, { digest, verify }, known);

describe('made without the key', () => {
  it('there are at least forty kinds', () => {
    expect(kinds.length).toBeGreaterThanOrEqual(40);
  });

  it('the file they start from is intact', async () => {
    expect((await judge(await forgeFile(key, await photos()))).verdict).toBe('intact');
  });

  it.each(kinds)('%s is found, as a fault of %s', async (_fact, family, make) => {
    const { verdict, faults } = await judge(await withoutKey(make));
    expect(['altered', 'unreadable']).toContain(verdict);
    expect(faults.map(({ code }) => code.split('/')[0])).toContain(family);
  });

  it('a whole file of another key is intact by itself, and not the journal that was known', async () => {
    const other = await forgeFile(stranger, {
      lines: await signLines(stranger, goodLines(stranger)),
    });
    const before = await judge(await forgeFile(key, await photos()));
    if (!before.head) throw new Error('a head');
    expect((await judge(other)).verdict).toBe('intact');
    const { faults } = await judge(other, [{ from: 'paper', hash: before.head.hash }]);
    expect(faults.map(({ code }) => code)).toEqual(['anchor/head-missing']);
  });
});

describe('made with the key', () => {
  /** What the holder of the device can do: anything, signed and sealed anew. */
  const rewritten: [fact: string, lines: () => Promise<string[]>][] = [
    ['an instant put back', async () => changed(1, 'kept', '2026-11-02T12:01:00.000Z')],
    ['a text added', async () => changed(1, 'text', 'ajouté')],
    ['an entry dropped, the rest numbered anew', async () => signLines(key, goodLines(key, 4))],
    ['the tail cut', async () => (await base).slice(0, 3)],
    ['the tail written anew', async () => [...(await base).slice(0, 1), ...(await tail())]],
    ['everything written anew', async () => signLines(key, goodLines(key, 5))],
    ['an entry more in the middle', async () => signLines(key, goodLines(key, 6))],
  ];
  const base = signLines(key, goodLines(key, 5));

  async function changed(seq: number, name: string, value: string): Promise<string[]> {
    const good = goodLines(key, 5);
    return signLines(
      key,
      good.map((line, at) =>
        at === seq
          ? { ...line, disclosures: [...line.disclosures.slice(0, 2), disclosureOf(name, value)] }
          : line,
      ),
    );
  }

  /** Follows the true entry 0. */
  async function tail(): Promise<string[]> {
    const prev = hashOf((await base)[0]?.split('~')[0] ?? '');
    const good = goodLines(key, 2).slice(1);
    return signLines(
      key,
      good.map((line) => ({ ...line, payload: { v: 1, seq: 1, _sd_alg: 'sha-256', prev } })),
    );
  }

  it.each(rewritten)(
    '%s: found when a head from before is known, undated otherwise',
    async (_fact, make) => {
      const file = await forgeFile(key, { lines: await make() });
      const before = await judge(await forgeFile(key, { lines: await base }));
      if (!before.head) throw new Error('a head');
      const known: KnownHead[] = [
        { from: 'paper', hash: before.head.hash },
        { from: 'file', ...before.head },
      ];
      for (const head of known) {
        const { verdict, faults } = await judge(file, [head]);
        expect([verdict, faults.map(({ code }) => code)]).toEqual([
          'altered',
          ['anchor/head-missing'],
        ]);
      }
      const alone = await judge(file);
      expect([alone.verdict, datedUntil(alone.heads, [])]).toEqual(['intact', null]);
    },
  );

  it('only what comes after the known head can be written anew unseen, and is not dated', async () => {
    const good = await base;
    const kept = await judge(await forgeFile(key, { lines: good.slice(0, 1) }));
    if (!kept.head) throw new Error('a head');
    const known: KnownHead[] = [{ from: 'paper', hash: kept.head.hash, on: '2026-11-12' }];
    const read = await judge(
      await forgeFile(key, { lines: [...good.slice(0, 1), ...(await tail())] }),
      known,
    );
    expect(read.verdict).toBe('intact');
    expect(datedUntil(read.heads, known)).toEqual({ seq: 0, from: 'paper', on: '2026-11-12' });
  });
});
