/** What we write, judged by programs that are not ours: jose, @sd-jwt/core, unzip, sha256sum. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { SDJwtInstance } from '@sd-jwt/core';
import { compactVerify, importJWK } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { decodeDisclosures } from '#core/entry/decode-disclosures.ts';
import { makeFile, shotOf, tinyPng, without } from '../support/make-file.ts';
import { incident, instantOf, makeJournal, type MadeJournal } from '../support/make-journal.ts';
import { inFolder, unzip } from '../support/unzip.ts';

let journal: MadeJournal;
let file: Blob;
let lines: string[] = [];
let seal = '';

beforeAll(async () => {
  const shot = await shotOf(tinyPng(), instantOf(2));
  journal = await makeJournal([
    incident,
    { kind: 'photo', shot },
    { kind: 'note', note: { lang: 'ar', text: 'تم 🎓 « oui »' } },
  ]);
  const [first, second, ...rest] = journal.entries;
  if (!first || !second) throw new Error('the journal has entries');
  const name = 'pieces/0001_2026-11-03_130200_capture.png';
  const written = await makeFile(journal, {
    entries: [first, without(second, ['text']), ...rest],
    pieces: [{ name, blob: new Blob([tinyPng()]) }],
  });
  file = written.blob;
  const members = await unzip(file);
  const text = (member: string) => Buffer.from(members.get(member) ?? []).toString();
  lines = text('journal/entries.sdjwt').trimEnd().split('\n');
  seal = text('journal/seal.jwt');
});

const publicKey = () => importJWK({ ...journal.key.jwk }, 'ES256');

describe('jose', () => {
  it('verifies every line and the seal', async () => {
    const signed = [...lines.map((line) => line.split('~')[0] ?? ''), seal];
    for (const jws of signed) {
      const { protectedHeader } = await compactVerify(jws, await publicKey());
      expect(protectedHeader).toMatchObject({ alg: 'ES256', kid: journal.key.kid });
    }
    expect(signed).toHaveLength(5);
  });

  it('refuses a line with one changed character', async () => {
    const jws = lines[1]?.split('~')[0] ?? '';
    const changed = jws.replace(/\.(.)/, (_, first: string) => `.${first === 'e' ? 'f' : 'e'}`);
    await expect(compactVerify(changed, await publicKey())).rejects.toThrow();
  });
});

describe('@sd-jwt/core', () => {
  const instance = () =>
    new SDJwtInstance({
      hashAlg: 'sha-256',
      hasher: (data: string | ArrayBuffer) =>
        createHash('sha256')
          .update(typeof data === 'string' ? data : new Uint8Array(data))
          .digest(),
      verifier: async (input: string, signature: string) => {
        await compactVerify(`${input}.${signature}`, await publicKey());
        return true;
      },
    });

  it('verifies every line and reads the claims that we read', async () => {
    for (const line of lines) {
      const { payload } = await instance().verify(line);
      const [, ...disclosures] = line.split('~').slice(0, -1);
      expect(payload).toMatchObject(decodeDisclosures(disclosures));
    }
  });

  it('reads nothing of a claim that was left out', async () => {
    const { payload } = await instance().verify(lines[1] ?? '');
    expect(payload).not.toHaveProperty('text');
    expect(payload).toHaveProperty('kind', 'incident');
  });
});

describe('the tools of any computer', () => {
  it('unzip -t finds no error', async () => {
    const said = await inFolder(file, (folder) =>
      execFileSync('unzip', ['-t', 'file.zip'], { cwd: folder, encoding: 'utf8' }),
    );
    expect(said).toContain('No errors detected');
  });

  it('sha256sum -c finds every member but the list and the seal right', async () => {
    const said = await inFolder(file, (folder) =>
      execFileSync('sha256sum', ['--strict', '-c', 'journal/sha256sums.txt'], {
        cwd: join(folder, 'out'),
        encoding: 'utf8',
        env: { ...process.env, LC_ALL: 'C' },
      }),
    );
    expect(said.trim().split('\n')).toEqual([
      '1-LISEZ-MOI.txt: OK',
      '2-expose.html: OK',
      '3-journal.csv: OK',
      'pieces/0001_2026-11-03_130200_capture.png: OK',
      'journal/entries.sdjwt: OK',
      'journal/journal.json: OK',
    ]);
  });
});
