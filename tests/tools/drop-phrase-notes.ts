/**
 * Vite plugin: what a wording row tells the maintainer (its name and language, when and where it was seen, its example) and the name of a detector
 * stay in the repository; the content script ships without them, since every page of the portal would load them.
 */

const rows = /[\\/]src[\\/]detect[\\/](?:phrases|detectors)[\\/][\w-]+\.ts$/;
const notes =
  /^[ \t]*(?:id|lang|seen|source|example):\s*(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"),?[ \t]*$/gm;

/** The code without the notes of its rows; lines stay where they were. */
export function withoutNotes(code: string): string {
  return code.replaceAll(notes, (note) => note.replaceAll(/[^\n]/g, ''));
}

export function dropPhraseNotes() {
  return {
    name: 'temoin:drop-phrase-notes',
    enforce: 'pre' as const,
    apply: 'build' as const,
    transform(code: string, id: string) {
      const path = id.split('?')[0] ?? id;
      return rows.test(path) ? { code: withoutNotes(code), map: null } : null;
    },
  };
}
