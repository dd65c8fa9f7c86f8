/** A file of cases from anybody: each way to fail has its code, nothing breaks the reader, nothing unfit comes through. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { isCase } from '#casework/cases/case-record.ts';
import { aboutFile, casesFileFailures, mostFileBytes } from '#casework/cases/cases-file.ts';
import { caseStart } from '#casework/cases/case-start.ts';
import { sealUnder } from '#casework/cases/case-vault.ts';
import { mergeCases } from '#casework/cases/merge-cases.ts';
import { packCases } from '#casework/cases/pack-cases.ts';
import { openCasesFile, unpackCases } from '#casework/cases/unpack-cases.ts';
import { fromUtf8 } from '#core/bytes/from-utf8.ts';
import { utf8 } from '#core/bytes/utf8.ts';
import { shortCode } from '#core/journal/short-code.ts';
import { caseId, vaultId } from '#core/sealed-case.ts';
import {
  fuzzRuns,
  fuzzTimeout,
  hostileValue,
  strikes,
  struck,
} from '../../support/hostile-values.ts';
import { cheapCrypto, openCrypto } from './made-case.ts';
import { exportedAt, filePassphrase, portableCase, thisComputer } from './portable-case.ts';

const crypto = openCrypto();
const content = {
  exportedAt,
  computer: thisComputer,
  cases: [
    portableCase('A', { notes: [{ text: 'Une note.', by: 'M. B.', on: '2026-11-12' }] }),
    portableCase('B', { nearest: { what: 'permit', day: '2026-12-15' } }),
  ],
};

/** In a list, because what was struck may be undefined. */
const bytesOf = (value: unknown) => utf8(JSON.stringify([value]).slice(1, -1));

/** The envelope as a value, around any content: whoever knows the passphrase may write what they like. */
async function envelopeOf(inside: unknown): Promise<Record<string, unknown>> {
  const data = bytesOf(inside);
  const sealed = await sealUnder(crypto, { data, about: aboutFile, passphrase: filePassphrase });
  return { format: 'temoin-cases', version: 1, ...sealed };
}

const opened = async (bytes: Uint8Array<ArrayBuffer>, passphrase = filePassphrase) => {
  const read = await openCasesFile(crypto, bytes, passphrase);
  return read.ok ? read.value : read.error.code;
};

describe('a file that is not what was asked for', () => {
  it('says of a wrong passphrase, and of changed bytes, that it does not open', async () => {
    const envelope = await envelopeOf(content);
    expect(await opened(bytesOf(envelope), 'autre phrase de passe')).toBe('cases-file/passphrase');
    const real = cheapCrypto();
    const made = await packCases(real, {
      records: content.cases,
      passphrase: filePassphrase,
      exportedAt,
      computer: null,
    });
    if (!made.ok) throw new Error(made.error.code);
    const text = fromUtf8(made.value.bytes) ?? '';
    const at = text.indexOf('"ct":"') + 16;
    const sign = text[at] === 'A' ? 'B' : 'A';
    const changed = utf8(text.slice(0, at) + sign + text.slice(at + 1));
    expect(await openCasesFile(real, changed, filePassphrase)).toEqual({
      ok: false,
      error: { code: 'cases-file/passphrase' },
    });
  });

  it.each([
    ['another file', utf8('PK\u0003\u0004 a journal'), 'cases-file/foreign'],
    ['nothing', utf8(''), 'cases-file/foreign'],
    ['JSON of somebody else', utf8('{"format":"notes","version":1}'), 'cases-file/foreign'],
    [
      'a name of every object',
      utf8('{"__proto__":{"format":"temoin-cases"}}'),
      'cases-file/foreign',
    ],
    [
      'a later version',
      utf8('{"format":"temoin-cases","version":2,"all":"new"}'),
      'cases-file/newer',
    ],
    [
      'ours without its members',
      utf8('{"format":"temoin-cases","version":1}'),
      'cases-file/broken',
    ],
    [
      'a version that is none',
      utf8('{"format":"temoin-cases","version":"1"}'),
      'cases-file/broken',
    ],
    [
      'the beginning of ours',
      utf8('{"format":"temoin-cases","version":1,"kdf":{"sa'),
      'cases-file/cut',
    ],
  ])('of %s says so', async (_what, bytes, code) => {
    expect(await opened(bytes)).toBe(code);
  });

  it('cut anywhere is never opened, and is known as ours once its first words are there', async () => {
    const bytes = bytesOf(await envelopeOf(content));
    for (let end = 0; end < bytes.length; end += 7) {
      const code = end < 24 ? 'cases-file/foreign' : 'cases-file/cut';
      expect(await opened(bytes.slice(0, end))).toBe(code);
    }
  });

  it('is not even read when it is too big', async () => {
    let read = false;
    const file = new (class extends Blob {
      override readonly size = mostFileBytes + 1;
      override async arrayBuffer() {
        read = true;
        return super.arrayBuffer();
      }
    })();
    expect(await unpackCases(crypto, file, filePassphrase)).toEqual({
      ok: false,
      error: { code: 'cases-file/too-big' },
    });
    expect(read).toBe(false);
  });

  it('that the disk does not give is said to be unreadable', async () => {
    const gone = new (class extends Blob {
      override arrayBuffer(): Promise<ArrayBuffer> {
        return Promise.reject(new Error('NotReadableError'));
      }
    })();
    expect(await unpackCases(crypto, gone, filePassphrase)).toEqual({
      ok: false,
      error: { code: 'cases-file/read' },
    });
  });

  it('asks for no passphrase that costs less, nor for one that would hang the page', async () => {
    const envelope = await envelopeOf(content);
    for (const iterations of [1, 599_999, 10_000_001]) {
      const kdf = { salt: 'AAAA', iterations };
      expect(await opened(bytesOf({ ...envelope, kdf }))).toBe('cases-file/broken');
    }
  });
});

describe('cases of a stranger', () => {
  const [one] = content.cases;
  it.each([
    ['the key', { id: vaultId }],
    ['an id that is none', { id: '../vault' }],
    ['a head that is none', { files: [{ kid: thisComputer, seq: 1, head: 'short' }] }],
    ['a negative line', { files: [{ kid: thisComputer, seq: -1, head: thisComputer }] }],
    ['no alias', { alias: '  ' }],
    ['a day that does not exist', { keptUntil: '2026-02-30' }],
  ])('with %s are not taken', async (_what, more) => {
    const inside = { ...content, cases: [{ ...one, ...more }] };
    expect(await opened(bytesOf(await envelopeOf(inside)))).toBe('cases-file/broken');
  });

  it('twice under one id are not taken', async () => {
    const inside = { ...content, cases: [one, one] };
    expect(await opened(bytesOf(await envelopeOf(inside)))).toBe('cases-file/broken');
  });
});

describe('whatever is handed over', () => {
  const codes: readonly string[] = casesFileFailures;
  const fits = async (bytes: Uint8Array<ArrayBuffer>): Promise<boolean> => {
    const read = await opened(bytes);
    if (typeof read === 'string') {
      expect(codes).toContain(read);
      return false;
    }
    const merge = mergeCases({
      here: content.cases,
      damaged: [],
      file: read,
      computer: thisComputer,
      nextAsNote: ({ what }) => ({ text: what, by: 'sauvegarde', on: '2026-11-17' }),
    });
    for (const record of merge.put) {
      // What the screen and the background would do with it.
      expect([isCase(record), v.is(caseId, record.id), record.id === vaultId]).toEqual([
        true,
        true,
        false,
      ]);
      for (const { head } of caseStart(record).continues) shortCode(head);
    }
    return true;
  };

  it('any bytes end in a code', { timeout: fuzzTimeout }, async () => {
    const any = fc.oneof(
      fc.uint8Array({ maxLength: 400 }).map((bytes) => new Uint8Array(bytes)),
      hostileValue.map(bytesOf),
    );
    await fc.assert(
      fc.asyncProperty(any, async (bytes) => {
        expect(await fits(bytes)).toBe(false);
      }),
      { numRuns: fuzzRuns },
    );
  });

  it(
    'a struck envelope ends in a code or in the same cases',
    { timeout: fuzzTimeout },
    async () => {
      const envelope = await envelopeOf(content);
      await fc.assert(
        fc.asyncProperty(strikes, async (strike) => {
          const read = await opened(bytesOf(struck(envelope, strike)));
          if (typeof read === 'string') expect(codes).toContain(read);
          else expect(read).toEqual(content);
        }),
        { numRuns: fuzzRuns },
      );
    },
  );

  it(
    'struck cases, sealed by who knows the passphrase, are refused or fit',
    { timeout: fuzzTimeout },
    async () => {
      let taken = 0;
      await fc.assert(
        fc.asyncProperty(strikes, async (strike) => {
          if (await fits(bytesOf(await envelopeOf(struck(content, strike))))) taken += 1;
        }),
        { numRuns: fuzzRuns },
      );
      // Both sides of the border were reached.
      expect(taken).toBeGreaterThan(0);
      expect(taken).toBeLessThan(fuzzRuns);
    },
  );
});
