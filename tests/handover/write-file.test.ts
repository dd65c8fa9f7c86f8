/** What a written file is: its members, its seal, its name, and what it refuses to become. */
import { describe, expect, it } from 'vitest';
import { verifyFile } from '#handover/verify-file.ts';
import { writeHandover } from '#handover/write-file.ts';
import { handoverOf, makeFile, shotOf, tinyPng, without } from '../support/make-file.ts';
import { incident, instantOf, makeJournal } from '../support/make-journal.ts';
import { digest, verify } from '../support/node-keys.ts';
import { unzip } from '../support/unzip.ts';

const judge = (file: Blob) => verifyFile(file, { digest, verify });

/** Consent, incident, photo, note, mask. */
async function fiveEntries() {
  const shot = await shotOf(tinyPng(), instantOf(2));
  const masked = { ...(await shotOf(tinyPng('m'), instantOf(4))), how: 'masked' as const };
  return makeJournal([
    incident,
    { kind: 'photo', shot },
    { kind: 'note', source: 'user', note: { lang: 'fr', text: 'privé' } },
    { kind: 'mask', shot: masked, refers: { seq: 2, why: 'mask' } },
  ]);
}

describe('a written file', () => {
  it('has the members of format §5, in order', async () => {
    const journal = await makeJournal([incident]);
    const names = [...(await unzip((await makeFile(journal)).blob)).keys()];
    expect(names).toEqual([
      '1-LISEZ-MOI.txt',
      '2-expose.html',
      '3-journal.csv',
      'journal/entries.sdjwt',
      'journal/journal.json',
      'journal/sha256sums.txt',
      'journal/seal.jwt',
    ]);
  });

  it('says its own code and hash in its LISEZ-MOI, with BOM and CRLF', async () => {
    const file = await makeFile(await makeJournal([]));
    const text = Buffer.from((await unzip(file.blob)).get('1-LISEZ-MOI.txt') ?? []).toString();
    expect(text).toBe(`\uFEFFLisez-moi : ${file.code}\r\n${file.wholeHash}`);
  });

  it('is named after the day in Paris and the first group of its code', async () => {
    const late = await makeFile(await makeJournal([]), { exportedAt: '2026-11-23T23:30:00.000Z' });
    expect(late.name).toBe(`temoin_2026-11-24_${late.code.slice(0, 4)}.zip`);
  });

  it('bears the time of Paris on every member, whatever the zone of the computer', async () => {
    const { blob } = await makeFile(await makeJournal([]));
    const bytes = new DataView(await blob.arrayBuffer());
    const [time, day] = [bytes.getUint16(10, true), bytes.getUint16(12, true)];
    expect([time >> 11, (time >> 5) & 63]).toEqual([10, 30]);
    expect([(day >> 9) + 1980, (day >> 5) & 15, day & 31]).toEqual([2026, 11, 24]);
  });

  it('lists what it discloses, withholds, has lost and has masked', async () => {
    const journal = await fiveEntries();
    const [e0, e1, e2, e3, e4] = journal.entries;
    if (!e0 || !e1 || !e2 || !e3 || !e4) throw new Error('five entries');
    const file = await makeFile(journal, {
      entries: [e0, without(e1), without(e2), without(e3, ['note', 'at', 'kept', 'stay']), e4],
      erased: new Set([1]),
      pieces: [
        { name: 'pieces/0001_2026-11-03_130400_masque.png', blob: new Blob([tinyPng('m')]) },
      ],
    });
    const read = await judge(file.blob);
    expect(read.seal).toMatchObject({
      disclosed: [0, 3, 4],
      withheld: [2],
      erased: [1],
      masked: [4],
    });
    expect([read.verdict, read.kept, read.faults]).toEqual(['partial', 1, []]);
  });

  it('is intact-kept when only notes were kept back, down to their kind and source', async () => {
    const journal = await makeJournal([
      incident,
      { kind: 'note', source: 'user', note: { lang: 'fr', text: 'x' } },
    ]);
    const entries = journal.entries.map((one) =>
      one.seq === 2 ? without(one, ['note', 'at', 'kept', 'stay']) : one,
    );
    const read = await judge((await makeFile(journal, { entries })).blob);
    expect([read.verdict, read.kept]).toEqual(['intact-kept', 1]);
  });

  it('of an example journal says so', async () => {
    const journal = await makeJournal([incident], { demo: true });
    expect((await judge((await makeFile(journal)).blob)).verdict).toBe('example');
  });

  it('without one claim is intact: that cannot be seen, on purpose', async () => {
    const journal = await makeJournal([incident]);
    const entries = journal.entries.map((one) => without(one, ['text']));
    expect((await judge((await makeFile(journal, { entries })).blob)).verdict).toBe('intact');
  });

  it('names its head: the same that the reader finds', async () => {
    const file = await makeFile(await makeJournal([incident, incident]));
    const read = await judge(file.blob);
    expect([read.head, read.code]).toEqual([file.head, file.code]);
  });
});

/** Says that it is that big; nobody reads it. */
class Huge extends Blob {
  private readonly said: number;
  constructor(said: number) {
    super([]);
    this.said = said;
  }
  override get size(): number {
    return this.said;
  }
}

describe('too large for the reader, it is not written', () => {
  const pieces = (count: number, size: number) =>
    Array.from({ length: count }, (_, n) => ({ name: `pieces/${n}`, blob: new Huge(size) }));

  it.each([
    ['one piece over 200 MB', pieces(1, 200_000_001)],
    ['over 1 GB in all', pieces(6, 190_000_000)],
    ['over 4 000 members', pieces(3_994, 1)],
  ])('%s', async (_fact, some) => {
    const written = await writeHandover(handoverOf(await makeJournal([]), { pieces: some }));
    expect(written).toEqual({ ok: false, error: { code: 'file/too-large' } });
  });
});
