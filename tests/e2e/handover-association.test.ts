/** The hand-over *pour mon association*: what was seen leaves in a file that other people's programs find whole. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { openAsBlob } from 'node:fs';
import { join } from 'node:path';
import { SDJwtInstance } from '@sd-jwt/core';
import { compactVerify, decodeProtectedHeader, importJWK } from 'jose';
import { expect } from 'vitest';
import { inFolder } from '../support/unzip.ts';
import { eachBrowser } from './support/each-browser.ts';
import { oneFailureKept } from './support/handover-story.ts';
import { handOver } from './support/handover-walk.ts';
import { judgeFile, membersOf, textMember } from './support/judge-file.ts';
import { asRecord, keptEntries } from './support/kept-entries.ts';

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 300_000 },
  'a file for one’s association is whole for jose, sd-jwt, unzip, sha256sum and npm run verify',
  async (context) => {
    const { browser } = context;
    await oneFailureKept(context);
    const file = await handOver(browser, { for: 'association' });
    expect(file.shown).toBeGreaterThan(0);

    // What was kept, what the screen says is inside, and what the file holds are one number.
    const inside = await file.page.$eval('.stub-facts', (facts) => facts.textContent);
    expect(inside).toMatch(new RegExp(`\\b${file.shown} photo`, 'u'));

    const judged = await judgeFile(file.path);
    expect(judged).toMatchObject({ verdict: 'intact', faults: [], warnings: [], exit: 0 });
    expect(judged.code).toBe(file.code);
    expect(file.name).toMatch(
      new RegExp(`^temoin_\\d{4}-\\d\\d-\\d\\d_${file.code.slice(0, 4)}\\.zip$`, 'u'),
    );
    await knownByTheSystem(file.path);

    const members = await membersOf(file.path);
    const lines = textMember(members, 'journal/entries.sdjwt').trimEnd().split('\n');
    await knownByOtherLibraries(lines, textMember(members, 'journal/seal.jwt'));
    const kept = await keptEntries(browser);
    expect(lines.map((line) => line.split('~')[0])).toEqual(
      kept.slice(0, lines.length).map(({ jws }) => jws),
    );
    // The same screen photographed twice may be the same to the bit: then one member is the piece of both.
    const pictures = new Set(
      kept.flatMap(({ claims }) => asRecord(claims['shot'])['sha256'] ?? []),
    );
    expect([...members.keys()].filter((name) => name.startsWith('pieces/'))).toHaveLength(
      pictures.size,
    );
    expect(browser.refusedHosts()).toEqual([]);
  },
);

async function knownByTheSystem(path: string): Promise<void> {
  await inFolder(await openAsBlob(path), (folder) => {
    const tested = execFileSync('unzip', ['-t', 'file.zip'], { cwd: folder, encoding: 'utf8' });
    expect(tested).toContain('No errors detected');
    const summed = execFileSync('sha256sum', ['--strict', '-c', 'journal/sha256sums.txt'], {
      cwd: join(folder, 'out'),
      encoding: 'utf8',
      env: { ...process.env, LC_ALL: 'C' },
    });
    const verdicts = summed.trim().split('\n');
    expect(verdicts.length).toBeGreaterThanOrEqual(6);
    expect(verdicts.filter((line) => !line.endsWith(': OK'))).toEqual([]);
  });
}

async function knownByOtherLibraries(lines: readonly string[], seal: string): Promise<void> {
  const { jwk } = decodeProtectedHeader(lines[0]?.split('~')[0] ?? '');
  if (jwk === undefined) throw new Error('entry 0 carries no key');
  const key = await importJWK(jwk, 'ES256');
  await compactVerify(seal, key);
  const reader = new SDJwtInstance({
    hashAlg: 'sha-256',
    hasher: (data: string | ArrayBuffer) =>
      createHash('sha256')
        .update(typeof data === 'string' ? data : new Uint8Array(data))
        .digest(),
    verifier: async (input: string, signature: string) => {
      await compactVerify(`${input}.${signature}`, key);
      return true;
    },
  });
  const kinds: unknown[] = [];
  for (const line of lines) {
    await compactVerify(line.split('~')[0] ?? '', key);
    const { payload } = await reader.verify(line);
    kinds.push(asRecord(payload)['kind']);
  }
  expect(kinds).toEqual(expect.arrayContaining(['recorder', 'visit', 'incident', 'photo']));
}
