/** The chip's style sheet ships without its white space, and says the same. */
import { expect, it } from 'vitest';
import { chipStyles } from '#observe/chip/chip-styles.ts';
import { tightened } from '../tools/tighten-styles.ts';

const shipped = tightened(`export const chipStyles = \`${chipStyles}\`;`);

/** What a style sheet says, white space apart: rules and declarations in order. */
function parts(styles: string): string[] {
  return styles
    .split(/[{};]/)
    .map((part) =>
      part
        .replaceAll(/\s+/g, ' ')
        .replaceAll(/([:,]) /g, '$1')
        .trim(),
    )
    .filter((part) => part !== '');
}

it('is shorter, and every rule and declaration is in it', () => {
  const styles = shipped.slice(shipped.indexOf('`') + 1, shipped.lastIndexOf('`'));
  expect(styles.length).toBeLessThan(chipStyles.length * 0.95);
  expect(parts(styles)).toEqual(parts(chipStyles));
  expect(styles).not.toMatch(/\n| {2}/);
});

it('keeps the spaces that mean something', () => {
  expect(tightened("`a b { margin: calc(100vw - 24px) 0; font: 'Segoe UI', x; }`")).toBe(
    "`a b{margin:calc(100vw - 24px) 0;font:'Segoe UI',x}`",
  );
});
