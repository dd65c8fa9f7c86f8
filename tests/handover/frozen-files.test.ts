/** Files of each released version stay readable for ever, with the same judgement (docs/format.md §10). */
import { openAsBlob, readdirSync, readFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { verifyFile } from '#handover/verify-file.ts';
import { digest, verify } from '../support/node-keys.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = join(root, 'tests/fixtures/files');
const frozen = readdirSync(folder).map((name) => {
  const file = readdirSync(join(folder, name)).find((one) => one.endsWith('.zip')) ?? '';
  const expected: unknown = JSON.parse(readFileSync(join(folder, name, 'expected.json'), 'utf8'));
  return { name, file: join(folder, name, file), expected };
});

describe('a frozen file', () => {
  it('exists for each kind of version 1', () => {
    expect(frozen.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['v1-intact', 'v1-example']),
    );
  });

  it.each(frozen)('$name is judged as on the day it was written', async ({ file, expected }) => {
    const read = await verifyFile(await openAsBlob(file), { digest, verify });
    const { verdict, faults, warnings, entries, kid, head, code } = read;
    expect({ verdict, faults, warnings, entries, kid, head, code }).toEqual(expected);
  });
});

/** The tool as `npm run verify` starts it, on the Node that runs this test. */
function run(args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['tests/tools/verify.ts', ...args],
    {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, INIT_CWD: root },
    },
  );
  return { status, stdout, stderr };
}

describe('npm run verify', () => {
  it.each(frozen)('--json says of $name what is expected', ({ name, file, expected }) => {
    const { status, stdout } = run([file, '--json']);
    expect(JSON.parse(stdout)).toEqual(expected);
    expect(status).toBe(name.endsWith('example') ? 3 : 0);
  });

  it('says in French what it found, and what that does not prove', () => {
    const intact = frozen.find(({ name }) => name === 'v1-intact');
    const { stdout } = run([intact?.file ?? '']);
    expect(stdout).toMatch(/^INTACT\n/);
    expect(stdout).toContain('Une vérification ne prouve ni qui était devant l');
  });

  it('leaves with 2 for what is no such file, and for no file at all', () => {
    expect(run(['package.json']).status).toBe(2);
    expect(run(['absent.zip']).status).toBe(2);
    expect(run([]).status).toBe(2);
  });
});
