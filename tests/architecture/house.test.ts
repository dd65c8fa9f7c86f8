/** Rules of the house that no tool knows: size, openings, names, and what pure layers may not write. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { SourceFile } from './source-files.ts';
import { root, sourceFiles } from './source-files.ts';

const code = sourceFiles(['src'], /\.tsx?$/);
const entrypoints = sourceFiles(['entrypoints'], /\.tsx?$/);

const paths = (files: readonly SourceFile[]): string[] => files.map((file) => file.path);
const lines = (text: string): number => text.trimEnd().split('\n').length;
const withoutComments = (text: string): string =>
  text.replace(/\/\*[\s\S]*?\*\/|(?<![:'"`])\/\/.*$/gm, '');

/** A comment first, and a sentence in it: it begins with a capital or a sign and has three words. */
function opens(text: string): boolean {
  const comment = /^(?:\/\*\*?([\s\S]*?)\*\/|((?:\/\/.*\n)+))/.exec(text);
  const said = (comment?.[1] ?? comment?.[2] ?? '').replace(/^[\s*/]+/gm, ' ').trim();
  return said.split(/\s+/).length >= 3;
}

/** Only re-exports: a barrel hides which file is meant. */
function isBarrel(text: string): boolean {
  const bare = withoutComments(text).trim();
  const rest = bare.replace(
    /export\s+(?:type\s+)?(?:\*|\{[^}]*\})[^;]*?from\s*['"][^'"]+['"];?/g,
    '',
  );
  return bare !== '' && rest.trim() === '';
}

const argless = /\bnew Date\(\s*\)|(?<!new )\bDate\(\s*\)/;

describe('src', () => {
  it('has no file over 250 lines', () => {
    expect(paths(code.filter((file) => lines(file.text) > 250))).toEqual([]);
  });

  it('opens each file with what it owes its callers', () => {
    expect(paths(code.filter((file) => !opens(file.text)))).toEqual([]);
  });

  it('has no barrel', () => {
    expect(paths(code.filter((file) => isBarrel(file.text)))).toEqual([]);
  });

  it('has no file named after what it is made of', () => {
    const banned =
      /(?:^|\/)(?:utils?|helpers?|common|shared|types|index|misc|managers?|services?)(?:\.tsx?|\/)/;
    expect(paths(code.filter((file) => banned.test(file.path)))).toEqual([]);
  });

  it('asks no clock in its pure layers', () => {
    const pure = code.filter((file) => /^src\/(?:core|law|detect|recorder)\//.test(file.path));
    expect(paths(pure.filter((file) => argless.test(withoutComments(file.text))))).toEqual([]);
  });

  it('writes nothing in detect', () => {
    const writes =
      /\.(?:textContent|innerText|value|checked|className|id|hidden|disabled|title|href|src)\s*=[^=]/;
    const detect = code.filter((file) => file.path.startsWith('src/detect/'));
    expect(paths(detect.filter((file) => writes.test(withoutComments(file.text))))).toEqual([]);
  });

  it('gives a reason with each suppression', () => {
    const bare =
      /oxlint-disable(?!.*--)|eslint-disable(?!.*--)|@ts-(?:ignore|expect-error|nocheck)/;
    expect(paths([...code, ...entrypoints].filter((file) => bare.test(file.text)))).toEqual([]);
  });
});

describe('entrypoints', () => {
  it('only compose: 40 lines at most', () => {
    expect(paths(entrypoints.filter((file) => lines(file.text) > 40))).toEqual([]);
  });
});

describe('the lock file', () => {
  it('names no registry', () => {
    const lock = readFileSync(join(root, 'package-lock.json'), 'utf8');
    expect(lock).not.toMatch(/"resolved"/);
  });
});

describe('these rules', () => {
  it.each(['export const a = 1;', '/** Short. */\nexport {};', ''])(
    'refuse to open with %j',
    (text) => {
      expect(opens(text)).toBe(false);
    },
  );

  it.each([`export * from './a.ts';`, `/** A barrel. */\nexport { a, b } from './a.ts';\n`])(
    'call %j a barrel',
    (text) => {
      expect(isBarrel(text)).toBe(true);
    },
  );

  it.each(['new Date()', 'Date( )'])('see the clock in %s', (text) => {
    expect(argless.test(text)).toBe(true);
  });
});
