/** Lists the files that the architecture tests read; an empty list would prove nothing, so it throws. */
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../..', import.meta.url));

export interface SourceFile {
  /** From the root of the repository, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** All files under `folders` whose path matches, in order of path. */
export function sourceFiles(folders: readonly string[], pattern: RegExp): SourceFile[] {
  const files = folders
    .flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/')),
    )
    .filter((path) => pattern.test(path))
    .toSorted();
  if (files.length === 0) throw new Error(`no file in ${folders.join(', ')} matches ${pattern}`);
  return files.map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }));
}
