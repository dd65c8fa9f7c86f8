/** Writes the budgets of architecture.md for size-limit: a page's first load is what its built HTML names, and what that imports. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('../..', import.meta.url));
const output = join(root, '.output/chrome-mv3');

interface Budget {
  readonly name: string;
  readonly limit: string;
  readonly entry: string;
}

const budgets: readonly Budget[] = [
  { name: 'content script', limit: '30 kB', entry: 'portal.js' },
  { name: 'background', limit: '45 kB', entry: 'background.js' },
  { name: 'popup, first load', limit: '40 kB', entry: 'popup.html' },
  { name: 'journal, first load', limit: '70 kB', entry: 'journal.html' },
  { name: 'permanence, first load', limit: '80 kB', entry: 'permanence.html' },
];

/**
 * The scripts that a page or a script loads before anything is clicked: `script` and `modulepreload` of the HTML, and every
 * static import behind them. `import()` and style sheets do not count.
 * @param entry name inside the built extension.
 */
export function firstLoad(folder: string, entry: string): string[] {
  const seen = new Set<string>();
  const add = (path: string): void => {
    if (seen.has(path)) return;
    if (!existsSync(path)) throw new Error(`${path} is named but not built`);
    seen.add(path);
    if (path.endsWith('.js')) for (const next of staticImports(path)) add(next);
  };
  if (!entry.endsWith('.html')) {
    add(join(folder, entry));
    return [...seen];
  }
  const html = readFileSync(join(folder, entry), 'utf8');
  for (const match of html.matchAll(/<(?:script|link)\b[^>]*?(?:src|href)="([^"]+)"/g)) {
    const target = match[1] ?? '';
    if (target.endsWith('.js')) {
      add(target.startsWith('/') ? join(folder, target) : join(folder, dirname(entry), target));
    }
  }
  if (seen.size === 0) throw new Error(`${entry} loads nothing: the budget would prove nothing`);
  return [...seen];
}

function staticImports(path: string): string[] {
  const code = readFileSync(path, 'utf8');
  const pattern = /(?:\bfrom|\bimport)\s*["'](\.{1,2}\/[^"']+\.js)["']/g;
  return [...code.matchAll(pattern)].map((match) => join(dirname(path), match[1] ?? ''));
}

function main(): void {
  const checks = budgets.map(({ name, limit, entry }) => ({
    name,
    limit,
    gzip: true,
    path: firstLoad(output, entry).map((path) => relative(root, path)),
  }));
  writeFileSync(join(root, '.size-limit.json'), `${JSON.stringify(checks, null, 2)}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) main();
