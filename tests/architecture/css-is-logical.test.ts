/** Right-to-left from the first line of CSS: no rule names a physical side. */
import { describe, expect, it } from 'vitest';
import { sourceFiles } from './source-files.ts';

const physical: ReadonlyArray<readonly [what: string, pattern: RegExp]> = [
  ['left or right', /(?<![\w-])(?:[\w-]+-)?(?:left|right)(?:-[\w-]+)?\s*:/g],
  ['a physical value', /(?<![\w-])(?:text-align|float|clear|caption-side)\s*:\s*(?:left|right)\b/g],
  ['translateX', /\btranslate(?:X|3d)\s*\(|(?<![\w-])translate\s*:/gi],
  ['direction', /(?<![\w-])direction\s*:/g],
];

/** Comments are blanked, so that they may name what is forbidden; line numbers stay. */
function physicalRules(css: string): string[] {
  const bare = css.replace(/\/\*[\s\S]*?\*\//g, (comment) => comment.replace(/[^\n]/g, ' '));
  return physical.flatMap(([what, pattern]) =>
    [...bare.matchAll(pattern)].map(
      (match) => `line ${bare.slice(0, match.index).split('\n').length}: ${what}`,
    ),
  );
}

/** The chip keeps its style in a template literal: those that look like a style sheet. */
function styleSheetsIn(code: string): string[] {
  const literals = [...code.matchAll(/`[^`]*`/g)].map((match) => match[0]);
  return literals.filter((text) => /\{[^{}]*[\w-]+\s*:[^{}]*;[^{}]*\}/.test(text));
}

describe('style sheets', () => {
  const sheets = sourceFiles(['src', 'entrypoints'], /\.(?:css|[jt]sx?)$/).flatMap(
    ({ path, text }) =>
      (path.endsWith('.css') ? [text] : styleSheetsIn(text)).map((css) => ({ path, css })),
  );

  it('exist', () => {
    expect(sheets.length).toBeGreaterThan(0);
  });

  it.each(sheets)('$path names no physical side', ({ css }) => {
    expect(physicalRules(css)).toEqual([]);
  });
});

describe('physicalRules', () => {
  it.each([
    'a { left: 0; }',
    'a{margin-left:1px}',
    'a { border-right-width: 1px; }',
    'a { border-top-left-radius: 4px; }',
    'a { text-align: right; }',
    'a { float: left; }',
    'a { transform: translateX(4px); }',
    'a { direction: rtl; }',
  ])('reports %s', (css) => {
    expect(physicalRules(css)).not.toEqual([]);
  });

  it.each([
    'a { inset-inline-start: 0; }',
    'a { flex-direction: column; }',
    'a { text-align: start; transform: translateY(4px); }',
    '/* left: 0 */ a { border-start-start-radius: 4px; }',
  ])('accepts %s', (css) => {
    expect(physicalRules(css)).toEqual([]);
  });
});
