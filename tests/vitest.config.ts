/** Two test projects: `unit` (values, fakes, jsdom where a file asks for it) and `e2e` (real browsers). */
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('..', import.meta.url));
const layers =
  'core,law,handover,recorder,store,messaging,detect,observe,platform,casework,ui,architecture,portal';
const jsx = { runtime: 'automatic', importSource: 'preact' } as const;
const define = { __TEMOIN_DEMO__: 'false' };

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
          setupFiles: ['tests/tools/property-runs.ts'],
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
    ],
  },
});
