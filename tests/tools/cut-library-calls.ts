/** Vite plugin: cuts out of libraries what we never use: calls that promise 1 forbids, and dead weight. */

interface Cut {
  /** Which module of which library. */
  readonly file: RegExp;
  readonly pattern: RegExp;
  readonly replacement: string;
}

const cuts: readonly Cut[] = [
  {
    // `dangerouslySetInnerHTML`: AMO's linter flags it (UNSAFE_VAR_ASSIGNMENT).
    file: /[\\/]preact[\\/]dist[\\/]preact\.m?js$/,
    pattern: /\((\w+)\.innerHTML=(\w+)\.__html\)/,
    replacement: '(void 0)',
  },
  {
    // Loading of words over the network: ours are bundled (and 6 kB would ride along in every page).
    file: /[\\/]i18next[\\/]dist[\\/]esm[\\/]i18next\.js$/,
    pattern: /\nclass Connector extends EventEmitter \{[\s\S]*?\n\}\n/,
    replacement:
      '\nclass Connector extends EventEmitter {\n  state = {};\n  init() {}\n  load(languages, namespaces, done) {\n    done();\n  }\n}\n',
  },
  {
    // The table that turns callbacks into promises: under Manifest V3 Chromium's own calls return them. What stays of the
    // polyfill is what Chromium lacks: an `onMessage` listener that answers by a promise. (It refuses an empty table.)
    file: /[\\/]webextension-polyfill[\\/]dist[\\/]browser-polyfill\.js$/,
    pattern: /const apiMetadata = \{[\s\S]*?\n {6}\};/,
    replacement: 'const apiMetadata = { alarms: { clear: { minArgs: 0, maxArgs: 1 } } };',
  },
];

/** A library that changed so that nothing matches stops the build: the cut must be looked at again. */
export function cutLibraryCalls() {
  return {
    name: 'temoin:cut-library-calls',
    enforce: 'pre' as const,
    apply: 'build' as const,
    transform(code: string, id: string) {
      const path = id.split('?')[0] ?? id;
      let out = code;
      for (const cut of cuts) {
        if (!cut.file.test(path)) continue;
        const next = out.replace(cut.pattern, cut.replacement);
        if (next === out) throw new Error(`cut-library-calls: ${path} changed, nothing to cut`);
        out = next;
      }
      return out === code ? null : { code: out, map: null };
    },
  };
}
