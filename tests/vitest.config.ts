/**
 * Three test projects: `unit` (values, fakes, jsdom where a file asks for it), `e2e` (real browsers), and `long`: proofs that
 * take minutes or other programs, named `*.long.test.ts`, which the short run does not even load.
 */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const layers =
  'core,law,handover,recorder,store,messaging,detect,observe,platform,casework,ui,architecture,portal,bench';
const jsx = { runtime: 'automatic', importSource: 'preact' } as const;
const define = { __TEMOIN_DEMO__: 'false' };
const longTests = 'tests/**/*.long.test.ts';

export default defineConfig({
  root,
  test: {
    projects: [
      {
        root,
        define,
        oxc: { jsx },
        test: {
          name: 'unit',
          environment: 'node',
          include: [`tests/{${layers}}/**/*.test.{ts,tsx}`],
          exclude: [longTests],
          setupFiles: ['tests/tools/property-runs.ts', 'tests/tools/jsdom-visibility.ts'],
          sequence: { shuffle: true },
          hookTimeout: 120_000,
          testTimeout: process.env['TEMOIN_LONG'] === '1' ? 600_000 : 60_000,
        },
      },
      {
        root,
        define,
        oxc: { jsx },
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['tests/e2e/**/*.test.ts'],
          exclude: [longTests],
          pool: 'forks',
          // Stories mostly wait: three at once keep two cores at work (a whole run with two used 40 % of them).
          maxWorkers: 3,
          // Browsers share the cores: a story that a busy machine starved is told again from a fresh profile, and the
          // reporter says so (retry x1). A fault of the product fails three times.
          retry: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        root,
        define,
        oxc: { jsx },
        test: {
          name: 'long',
          environment: 'node',
          include: [longTests],
          pool: 'forks',
          // One after the other: several measure time, and one holds a spreadsheet program and a browser.
          maxWorkers: 1,
          testTimeout: 600_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
