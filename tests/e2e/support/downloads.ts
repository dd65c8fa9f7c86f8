/** Waits for a file that a story made the browser download. */

import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { until } from './until.ts';

const UNFINISHED = /\.(?:crdownload|part|tmp)$/u;

/**
 * Path of the downloaded file whose name ends in `suffix`, complete: no unfinished sibling, not
 * empty. When there are several, the youngest.
 */
export function downloaded(folder: string, suffix: string): Promise<string> {
  return until(() => youngest(folder, suffix), {
    what: `a download ending in ${suffix}`,
    timeoutMs: 30_000,
  });
}

async function youngest(folder: string, suffix: string): Promise<string | undefined> {
  const names = await readdir(folder);
  if (names.some((name) => UNFINISHED.test(name))) return undefined;
  const paths = names.filter((name) => name.endsWith(suffix)).map((name) => join(folder, name));
  const files = await Promise.all(paths.map(async (path) => ({ path, ...(await stats(path)) })));
  const whole = files.filter(({ size }) => size > 0).toSorted((a, b) => b.mtimeMs - a.mtimeMs);
  return whole[0]?.path;
}

async function stats(path: string): Promise<{ size: number; mtimeMs: number }> {
  const { size, mtimeMs } = await stat(path);
  return { size, mtimeMs };
}
