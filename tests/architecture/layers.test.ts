/** The table of rooms holds, and the check that says so is able to fail. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import * as v from 'valibot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root, sourceFiles } from './source-files.ts';

const reportSchema = v.object({
  modules: v.array(
    v.object({
      source: v.string(),
      dependencies: v.array(v.object({ module: v.string(), couldNotResolve: v.boolean() })),
    }),
  ),
  summary: v.object({
    violations: v.array(
      v.object({ from: v.string(), to: v.string(), rule: v.object({ name: v.string() }) }),
    ),
  }),
});
type Report = v.InferOutput<typeof reportSchema>;

/** The JSON reporter exits with 0 whatever it found; a crash throws. */
function cruise(folder: string): Report {
  const output = execFileSync(
    process.execPath,
    [
      join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs'),
      '--config',
      join(root, '.dependency-cruiser.mjs'),
      '--output-type',
      'json',
      'src',
      'entrypoints',
    ],
    { cwd: folder, encoding: 'utf8', maxBuffer: 2 ** 28 },
  );
  return v.parse(reportSchema, JSON.parse(output));
}

describe('the rooms of architecture.md', () => {
  let report: Report;
  beforeAll(() => {
    report = cruise(root);
  });

  it('have no import across a closed door', () => {
    const seen = report.summary.violations.map((x) => `${x.rule.name}: ${x.from} → ${x.to}`);
    expect(seen).toEqual([]);
  });

  it('were all visited', () => {
    const files = sourceFiles(['src', 'entrypoints'], /\.tsx?$/).map((file) => file.path);
    const cruised = new Set(report.modules.map((module) => module.source));
    expect(files.filter((path) => !cruised.has(path))).toEqual([]);
  });

  it('have no import that leads nowhere', () => {
    const lost = report.modules.flatMap((module) =>
      module.dependencies
        .filter((dependency) => dependency.couldNotResolve)
        .map((dependency) => `${module.source} → ${dependency.module}`),
    );
    expect(lost).toEqual([]);
  });
});

const planted: ReadonlyArray<readonly [rule: string, path: string, code: string]> = [
  ['core-keeps-to-its-room', 'src/core/a.ts', `import { b } from '#store/b.ts';\nb();\n`],
  ['core-keeps-to-its-room', 'src/core/idb.ts', `import { openDB } from 'idb';\nopenDB();\n`],
  ['law-keeps-to-its-room', 'src/law/a.ts', `import { b } from '#detect/b.ts';\nb();\n`],
  ['detect-keeps-to-its-room', 'src/detect/a.ts', `import { b } from '#observe/b.ts';\nb();\n`],
  ['observe-keeps-to-its-room', 'src/observe/a.ts', `import { b } from '#messaging/b.ts';\nb();\n`],
  ['recorder-keeps-to-its-room', 'src/recorder/a.ts', `import { b } from '#store/b.ts';\nb();\n`],
  ['store-keeps-to-its-room', 'src/store/a.ts', `import { b } from '#recorder/b.ts';\nb();\n`],
  ['handover-keeps-to-its-room', 'src/handover/a.ts', `import { b } from '#store/b.ts';\nb();\n`],
  ['casework-keeps-to-its-room', 'src/casework/a.ts', `import { b } from '#ui/b.ts';\nb();\n`],
  ['messaging-keeps-to-its-room', 'src/messaging/a.ts', `import { b } from '#ui/b.ts';\nb();\n`],
  ['platform-keeps-to-its-room', 'src/platform/a.ts', `import { b } from '#detect/b.ts';\nb();\n`],
  [
    'ui-keeps-to-its-room',
    'src/ui/a.ts',
    `import type { B } from '#store/b.ts';\nexport type A = B;\n`,
  ],
  ['cases-in-no-paper', 'src/casework/court/c.ts', `import { b } from '../cases/b.ts';\nb();\n`],
  [
    'polyfill-only-in-platform',
    'src/ui/p.ts',
    `import browser from 'webextension-polyfill';\nbrowser();\n`,
  ],
  ['idb-only-in-store', 'src/recorder/idb.ts', `import { openDB } from 'idb';\nopenDB();\n`],
  ['wxt-only-in-entrypoints', 'src/platform/w.ts', `import 'wxt';\n`],
  ['no-circular', 'src/core/c.ts', `import { d } from './d.ts';\nexport const c = () => d;\n`],
  ['not-to-unresolvable', 'src/core/e.ts', `import { no } from '#core/nowhere.ts';\nno();\n`],
  ['src-has-a-room-for-each-file', 'src/attic/a.ts', `import { b } from '#core/b.ts';\nb();\n`],
  ['nothing-imports-entrypoints', 'src/ui/e.ts', `import '../../entrypoints/background.ts';\n`],
  ['nothing-imports-tests', 'src/core/t.ts', `import '../../tests/t.ts';\n`],
  ['ports-by-type-only', 'src/store/p.ts', `import { port } from '#recorder/ports.ts';\nport();\n`],
  ['across-layers-by-name', 'src/detect/r.ts', `import { b } from '../core/b.ts';\nb();\n`],
  ['no-node-in-the-browser', 'src/core/n.ts', `import 'node:fs';\n`],
];

const layers = 'core law detect observe recorder store handover casework messaging platform ui';

describe('a planted import', () => {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'temoin-rooms-')));
  let report: Report;

  const write = (path: string, text: string): void => {
    mkdirSync(join(folder, dirname(path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };

  beforeAll(() => {
    const names = layers.split(' ');
    const imports = Object.fromEntries(names.map((name) => [`#${name}/*`, `./src/${name}/*`]));
    write('package.json', JSON.stringify({ name: 'rooms', type: 'module', imports }));
    write('tsconfig.json', JSON.stringify({ compilerOptions: { module: 'preserve' } }));
    for (const name of names)
      write(`src/${name}/b.ts`, `export const b = () => 1;\nexport type B = 1;\n`);
    write('src/casework/cases/b.ts', `export const b = () => 1;\n`);
    write('src/core/d.ts', `import { c } from './c.ts';\nexport const d = () => c;\n`);
    write('src/recorder/ports.ts', `export const port = () => 1;\n`);
    write('entrypoints/background.ts', `export const main = 1;\n`);
    write('tests/t.ts', `export const t = 1;\n`);
    for (const name of ['idb', 'webextension-polyfill', 'wxt']) {
      write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
      write(
        `node_modules/${name}/index.js`,
        'export const openDB = () => 1;\nexport default openDB;\n',
      );
    }
    for (const [, path, code] of planted) write(path, code);
    report = cruise(folder);
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  it.each(planted)('is reported by %s in %s', (rule, path) => {
    const hits = report.summary.violations.filter((x) => x.rule.name === rule);
    expect(hits.map((hit) => hit.from)).toContain(path);
  });
});
