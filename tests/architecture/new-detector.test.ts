/** A new detector begins with a file, a place in the list and a test; a taken name begins nothing. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { scaffold } from '../tools/new-detector/scaffold.ts';

const list = readFileSync(
  new URL('../../src/detect/detectors/all-detectors.ts', import.meta.url),
  'utf8',
);

describe('a new detector', () => {
  const made = scaffold('late-letter', list);

  it('is imported among the others and tried last', () => {
    const imports = [...made.list.matchAll(/from '\.\/([\w-]+)\.ts'/g)].map(([, name]) => name);
    expect(imports).toContain('late-letter');
    expect(imports).toEqual(imports.toSorted((a = '', b = '') => (a < b ? -1 : 1)));
    expect(made.list).toContain('  genericAlert,\n  lateLetter,\n];');
  });

  it('has the name of its file, and a test that cannot pass yet', () => {
    expect(made.detector).toContain("export const lateLetter: Detector = {\n  id: 'late-letter',");
    expect(made.test).toContain("[['TODO']]");
  });

  it.each(['message-bar', 'Late', 'a/b', ''])('is refused under the name «%s»', (id) => {
    expect(() => scaffold(id, list)).toThrow();
  });
});
