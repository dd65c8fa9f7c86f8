/**
 * Begins a detector: its file, its place in the list, a test that fails until it speaks.
 * usage: npm run new:detector -- ID
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { scaffold } from './new-detector/scaffold.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));
const list = join(root, 'src/detect/detectors/all-detectors.ts');
const [id = ''] = process.argv.slice(2);

try {
  const made = scaffold(id, readFileSync(list, 'utf8'));
  const files = new Map([
    [join(root, `src/detect/detectors/${id}.ts`), made.detector],
    [join(root, `tests/detect/detectors/${id}.test.ts`), made.test],
  ]);
  for (const file of files.keys())
    if (existsSync(file)) throw new Error(`${file} is already there`);
  for (const [file, text] of [...files, [list, made.list] as const]) {
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
    console.log(file);
  }
  console.log('Next: what it sees, its test, two fixtures (npm run fixture). See CONTRIBUTING.md.');
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error('usage: npm run new:detector -- ID   (a-z and -)');
  process.exitCode = 2;
}
