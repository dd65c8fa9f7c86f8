/**
 * Vite plugin: the chip's style sheet is written to be read, and every page of the portal would load its indentation;
 * it ships without white space that means nothing.
 */

const sheet = /[\\/]src[\\/]observe[\\/]chip[\\/]chip-styles\.ts$/;

/** @param code a module whose only template literal is a style sheet without strings that hold braces, semicolons or runs of spaces */
export function tightened(code: string): string {
  return code.replace(/`[^`]*`/, (styles) =>
    styles
      .replaceAll(/\s+/g, ' ')
      .replaceAll(/ ?([{};]) ?/g, '$1')
      .replaceAll(/([:,]) /g, '$1')
      .replaceAll(';}', '}'),
  );
}

export function tightenStyles() {
  return {
    name: 'temoin:tighten-styles',
    enforce: 'pre' as const,
    apply: 'build' as const,
    transform(code: string, id: string) {
      const path = id.split('?')[0] ?? id;
      return sheet.test(path) ? { code: tightened(code), map: null } : null;
    },
  };
}
