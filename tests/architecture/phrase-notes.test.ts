/** The notes of wording rows are for maintainers: none of them is shipped, and nothing else goes with them. */
import { describe, expect, it } from 'vitest';
import { withoutNotes } from '../tools/drop-phrase-notes.ts';
import { sourceFiles } from './source-files.ts';

const files = sourceFiles(['src/detect/phrases'], /\.ts$/);

describe('wording rows as they are shipped', () => {
  it('are there', () => {
    expect(files.length).toBeGreaterThan(5);
  });

  it.each(files.filter(({ path }) => !path.endsWith('phrase.ts')))(
    '$path keeps its patterns and loses its notes',
    ({ text }) => {
      const shipped = withoutNotes(text);
      expect(shipped).not.toMatch(/^\s*(?:id|lang|seen|source|example):\s*['"].*['"],?$/m);
      for (const member of ['pattern:', 'codes:', 'class:'])
        expect(shipped.split(member).length).toBe(text.split(member).length);
      expect(shipped.split('\n').length).toBe(text.split('\n').length);
    },
  );
});
