/** What makes the bench's second table worth something: the draw never moves, and `src` and `locales` hold no unseen sentence. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { generate } from '../bench/detect/generate.ts';
import { partOf, wordings } from '../bench/detect/wordings.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const unseen = wordings.filter(({ part }) => part === 'unseen');

describe('the sentences of the bench', () => {
  it('hold at least 25 of each class, and both parts of each code', () => {
    for (const group of ['outage', 'blocking', 'input', 'session'])
      expect(wordings.filter((one) => one.class === group).length).toBeGreaterThanOrEqual(25);
    for (const code of new Set(wordings.map((one) => one.code)))
      expect(
        new Set(wordings.filter((one) => one.code === code).map(({ part }) => part)).size,
      ).toBe(2);
  });

  it('stand once each', () => {
    expect(new Set(wordings.map(({ text }) => text)).size).toBe(wordings.length);
  });

  it('are drawn into the parts where they were drawn at first', () => {
    expect(partOf('Le fichier est trop volumineux.')).toBe('unseen');
    expect(unseen.length / wordings.length).toBeCloseTo(0.3, 1);
    expect(drawnAtFirst()).toBe(
      'o1 o3 o6 o9 o16 o17 o18 o23 o28 o29 o34 o36 b4 b5 b10 b14 b17 b22 b25 b33 b37 b41 b43 b45 b46 b48 b50 b51 b53 b54 b55 b57 b62 b68 i1 i7 i9 i15 i16 i23 i24 i28 i29 s7 s9 s12 s14 s15 s16 s20 s28',
    );
  });

  it('occur nowhere in src or locales when they are of the unseen part', () => {
    const ours = [...texts('src'), ...texts('locales')].map(letters).join('\n');
    expect(unseen.filter(({ text }) => ours.includes(letters(text)))).toEqual([]);
  });
});

describe('the pages of the bench', () => {
  const pages = generate();

  it('are at least 300, and 100 hard negatives beside them', () => {
    const count = (group: string): number => pages.filter((one) => one.group === group).length;
    expect(count('incident') + count('clean')).toBeGreaterThanOrEqual(300);
    expect(count('negative')).toBeGreaterThanOrEqual(100);
    expect(new Set(pages.map(({ id }) => id)).size).toBe(pages.length);
  });

  it('show every sentence', () => {
    const shown = new Set(pages.map(({ expected }) => expected.incident?.text));
    expect(wordings.filter(({ text }) => !shown.has(text))).toEqual([]);
  });
});

/** Which of the sentences are unseen, as one line: ids in order. */
function drawnAtFirst(): string {
  return unseen.map(({ id }) => id.replace(/^(.)\D+/u, '$1')).join(' ');
}

function texts(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((one) => one.isFile() && /\.(?:tsx?|json)$/u.test(one.name))
    .map((one) => readFileSync(join(one.parentPath, one.name), 'utf8'));
}

/** Letters and figures only, no accents: a sentence is found however it is quoted or escaped. */
function letters(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]/gu, '');
}
