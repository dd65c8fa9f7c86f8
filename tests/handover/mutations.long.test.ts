/**
 * Issue 11: 10⁵ random changes inside names and members' data, by whoever lacks the key and writes the ZIP anew around them.
 * None is accepted, none throws, none takes over 2 s; said at the end: how long all took, the slowest, the memory.
 * `TEMOIN_SEED=n` tells the same series again; `TEMOIN_MUTATIONS=n` another number of changes.
 */
import { beforeAll, expect, test } from 'vitest';
import { verifyFile } from '#handover/verify-file.ts';
import { seededRandom } from '../portal/seeded-random.ts';
import { courtFile } from '../support/court-file.ts';
import { makeFile, shotOf, tinyPng, without } from '../support/make-file.ts';
import { incident, instantOf, makeJournal } from '../support/make-journal.ts';
import { mutateBytes } from '../support/mutate-bytes.ts';
import { digest, verify } from '../support/node-keys.ts';
import { rawZip } from '../support/raw-zip.ts';
import { unzip } from '../support/unzip.ts';

const all = Number(process.env['TEMOIN_MUTATIONS'] ?? '100000');
const seed = Number(process.env['TEMOIN_SEED'] ?? String(Date.now() % 1_000_000));
const batch = 1000;
/** Milliseconds. */
const longest = 2000;
/** Bytes more than at the start: one process lives through all of it beside browsers. */
const mostMemory = 1_000_000_000;

type Member = { name: string; content: Uint8Array<ArrayBuffer> };
/** In turn: each as often as it is cheap to read. */
let files: { what: string; members: Member[]; honest: string }[] = [];

beforeAll(async () => {
  const shot = await shotOf(tinyPng(), instantOf(2));
  const journal = await makeJournal([incident, { kind: 'photo', shot }]);
  const name = 'pieces/0001_2026-11-03_130200_capture.png';
  const pieces = [{ name, blob: new Blob([tinyPng()]) }];
  const small = await makeFile(journal, { pieces });
  const partial = await makeFile(journal, {
    pieces,
    entries: journal.entries.map((entry, seq) => (seq === 1 ? without(entry) : entry)),
  });
  const court = await courtFile();
  const read = async (what: string, blob: Blob, honest: string) => ({
    what,
    members: [...(await unzip(blob))].map(([of, content]) => ({ name: of, content })),
    honest,
  });
  const [whole, part] = [
    await read('three entries', small.blob, 'intact'),
    await read('one withheld', partial.blob, 'partial'),
  ];
  const forty = await read('forty entries', court.blob, 'intact');
  files = [whole, part, whole, part, whole, part, whole, part, whole, forty];
});

/** A name is changed as often as a tenth of the data; a directory's or a doubled name is as good a change as any. */
function mutated(members: readonly Member[], random: () => number): { zip: Blob; told: string } {
  const at = Math.floor(random() * members.length);
  const inName = random() < 0.1;
  const changed = members.map((member, index) => {
    if (index !== at) return member;
    if (!inName) return { ...member, content: mutateBytes(member.content, random) };
    const name = Buffer.from(mutateBytes(new Uint8Array(Buffer.from(member.name)), random));
    return { ...member, name: name.toString('latin1') };
  });
  const deflate = random() < 0.5;
  const told = `${inName ? 'name' : 'data'} of ${members[at]?.name ?? ''}`;
  return { zip: rawZip(changed.map((member) => ({ ...member, deflate }))), told };
}

test('the files that are changed were honest, and stay so when they are zipped again', async () => {
  for (const { members, honest } of files)
    expect((await verifyFile(rawZip(members), { digest, verify })).verdict).toBe(honest);
});

test(
  `${all} changes: none accepted, none throws, none over 2 s`,
  { timeout: 10_800_000 },
  async () => {
    const random = seededRandom(seed);
    const before = process.memoryUsage().rss;
    const began = performance.now();
    let slowest = { ms: 0, told: '' };
    let most = before;
    const verdicts = new Map<string, number>();
    for (let done = 0; done < all;) {
      for (const end = Math.min(all, done + batch); done < end; done += 1) {
        const file = files[done % files.length];
        const { zip, told } = mutated(file?.members ?? [], random);
        const where = `seed ${seed}, change ${done}, ${file?.what ?? ''}: ${told}`;
        const from = performance.now();
        const { verdict, faults } = await verifyFile(zip, { digest, verify }).catch((error) => {
          throw new Error(where, { cause: error });
        });
        const ms = performance.now() - from;
        if (ms > slowest.ms) slowest = { ms, told: where };
        verdicts.set(verdict, (verdicts.get(verdict) ?? 0) + 1);
        const refused = verdict === 'altered' || verdict === 'unreadable';
        if (!refused || faults.length === 0) throw new Error(`accepted as ${verdict}: ${where}`);
        if (ms > longest) throw new Error(`took ${ms} ms: ${where}`);
      }
      most = Math.max(most, process.memoryUsage().rss);
      if (most - before > mostMemory) throw new Error(`${most} bytes after ${done} changes`);
    }
    console.log(
      `${all} changes (seed ${seed}) in ${((performance.now() - began) / 1000).toFixed(0)} s; ` +
        `${[...verdicts].map(([verdict, count]) => `${verdict} ${count}`).join(', ')}; ` +
        `slowest ${slowest.ms.toFixed(0)} ms (${slowest.told}); ` +
        `memory ${(before / 1e6).toFixed(0)} MB, at most ${(most / 1e6).toFixed(0)} MB`,
    );
    expect([...verdicts.keys()].toSorted()).toEqual(['altered', 'unreadable']);
  },
);
