/** Received files under fire: whatever the bytes are, the answer is a value, soon, and nothing of it is taken for intact. */
import { Encrypter } from 'age-encryption';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseStrictJson } from '#core/bytes/strict-json.ts';
import { utf8 } from '#core/bytes/utf8.ts';
import { readEntries } from '#core/journal/verify-entries.ts';
import { openHandover } from '#handover/open-handover.ts';
import { readLines } from '#handover/read-lines.ts';
import { verifyFile } from '#handover/verify-file.ts';
import { fuzzRuns, fuzzTimeout, hostileText, strikes, struck } from '../support/hostile-values.ts';
import { makeFile, shotOf, tinyPng } from '../support/make-file.ts';
import { incident, instantOf, makeJournal } from '../support/make-journal.ts';
import { digest, verify } from '../support/node-keys.ts';
import { rawZip } from '../support/raw-zip.ts';
import { unzip } from '../support/unzip.ts';

const tools = { digest, verify };
let members: [string, Uint8Array<ArrayBuffer>][] = [];
let whole = new Uint8Array();
let sealed = new Uint8Array();
let lines: string[] = [];

beforeAll(async () => {
  const shot = await shotOf(tinyPng(), instantOf(2));
  const journal = await makeJournal([incident, { kind: 'photo', shot }]);
  const name = 'pieces/0001_2026-11-03_130200_capture.png';
  const file = await makeFile(journal, { pieces: [{ name, blob: new Blob([tinyPng()]) }] });
  members = [...(await unzip(file.blob))];
  whole = new Uint8Array(await file.blob.arrayBuffer());
  lines = new TextDecoder().decode(contentOf('journal/entries.sdjwt')).split('\n');
  const encrypter = new Encrypter();
  encrypter.setPassphrase('quatre mots de passe');
  encrypter.setScryptWorkFactor(2);
  sealed = new Uint8Array(await encrypter.encrypt(whole));
});

function contentOf(name: string): Uint8Array<ArrayBuffer> {
  return new Map(members).get(name) ?? new Uint8Array();
}

/** Bytes cut out, put in, doubled, or set to what lengths and offsets fear most. */
type Cut = { at: number; remove: number; put: Uint8Array };
const words = [
  0, 1, 0xff, 0xffff, 0x7fffffff, 0xfffffffe, 0xffffffff, 0x04034b50, 0x02014b50, 0x06054b50,
];
const cut: fc.Arbitrary<Cut> = fc.record({
  at: fc.nat(),
  remove: fc.oneof(fc.constantFrom(0, 4), fc.nat(400)),
  put: fc.oneof(
    fc.uint8Array({ maxLength: 64 }),
    fc.constantFrom(...words).map((word) => new Uint8Array(Uint32Array.of(word).buffer)),
  ),
});
const cuts = fc.array(cut, { minLength: 1, maxLength: 4 });

function spoilt(bytes: Uint8Array<ArrayBuffer>, all: readonly Cut[]): Uint8Array<ArrayBuffer> {
  return all.reduce((now, { at, remove, put }) => {
    const from = at % (now.length + 1);
    return new Uint8Array([...now.subarray(0, from), ...put, ...now.subarray(from + remove)]);
  }, bytes);
}

const verdicts = ['intact', 'partial', 'altered', 'unreadable', 'example'];

describe('a file', () => {
  it(
    'of any bytes is judged, and holds members only when its container is whole',
    { timeout: fuzzTimeout },
    async () => {
      const zips = fc.oneof(
        cuts.map((all) => spoilt(whole, all)),
        fc.uint8Array({ maxLength: 2_000 }),
      );
      await fc.assert(
        fc.asyncProperty(zips, async (bytes) => {
          const read = await verifyFile(new Blob([new Uint8Array(bytes)]), tools);
          expect(verdicts).toContain(read.verdict);
          if (read.faults.length === 0)
            expect(read.members.map(({ name }) => name)).toEqual(members.map(([name]) => name));
        }),
        { numRuns: fuzzRuns },
      );
    },
  );

  it('whose members say anything is altered or unreadable', { timeout: fuzzTimeout }, async () => {
    const one = fc.record({ member: fc.nat(), all: cuts });
    await fc.assert(
      fc.asyncProperty(one, async ({ member, all }) => {
        const changed = members.map(([name, content], index) => ({
          name,
          content: index === member % members.length ? spoilt(content, all) : content,
        }));
        const same = changed.every(({ content }, index) =>
          Buffer.from(content).equals(members[index]?.[1] ?? new Uint8Array()),
        );
        const { verdict } = await verifyFile(rawZip(changed), tools);
        expect(same ? ['intact'] : ['altered', 'unreadable']).toContain(verdict);
      }),
      { numRuns: fuzzRuns },
    );
  });

  it('whose copy for programs is any JSON is altered', { timeout: fuzzTimeout }, async () => {
    const name = 'journal/journal.json';
    const json: unknown = JSON.parse(new TextDecoder().decode(contentOf(name)));
    await fc.assert(
      fc.asyncProperty(strikes, async (strike) => {
        const content = utf8(JSON.stringify(struck(json, strike) ?? null));
        const changed = members.map(([of, was]) => ({
          name: of,
          content: of === name ? content : was,
        }));
        expect(['altered', 'unreadable']).toContain(
          (await verifyFile(rawZip(changed), tools)).verdict,
        );
      }),
      { numRuns: fuzzRuns },
    );
  });

  it(
    'that is encrypted and spoilt is refused, or opens as it was',
    { timeout: fuzzTimeout },
    async () => {
      await fc.assert(
        fc.asyncProperty(cuts, async (all) => {
          const bytes = spoilt(sealed, all);
          // A larger work factor is refused or takes seconds by itself: that is the other test's.
          fc.pre(
            !/^age[^\n]*\n-> scrypt \S+ (?!2\n)/.test(
              new TextDecoder('latin1').decode(bytes.subarray(0, 128)),
            ),
          );
          const opened = await openHandover(
            new Blob([bytes]),
            { passphrase: 'quatre mots de passe' },
            tools,
          );
          if (!opened.ok) expect(['file/age', 'file/wrong-passphrase']).toContain(opened.error);
          else expect(verdicts).toContain(opened.value.read.verdict);
        }),
        { numRuns: fuzzRuns },
      );
    },
  );
});

describe('the lines of a journal', () => {
  it('of any text are entries or faults', { timeout: fuzzTimeout }, async () => {
    const text = fc.oneof(
      fc
        .array(
          fc.oneof(
            hostileText,
            fc.nat().map((at) => lines[at % lines.length] ?? ''),
          ),
        )
        .map((all) => utf8(all.join('\n'))),
      fc
        .record({ at: fc.nat(), all: cuts })
        .map(({ at, all }) => spoilt(utf8(lines[at % lines.length] ?? ''), all)),
    );
    await fc.assert(
      fc.asyncProperty(text, async (bytes) => {
        const read = readLines(bytes);
        const { entries, faults } = await readEntries(digest, read.lines);
        expect(entries.length + faults.length).toBeGreaterThanOrEqual(
          read.lines.length > 0 ? 1 : 0,
        );
        for (const { payload } of entries) expect(payload.seq).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: fuzzRuns },
    );
  });

  // Each of these once took longer the more there was of it, by its square or worse: a megabyte never came back.
  it.each([
    ['marks that are never closed', `"${'\\"'.repeat(500_000)}`],
    ['one string of a megabyte', `"${'a'.repeat(1_000_000)}"`],
    ['names without end', `{"a${'":"'.repeat(300_000)}`],
  ])('of %s are read in one go', (_what, text) => {
    const read = parseStrictJson(utf8(text));
    expect(read.ok).toBe(text.endsWith('a"'));
  });
});
