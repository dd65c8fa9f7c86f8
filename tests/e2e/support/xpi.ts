/** Packs an unpacked build into an add-on archive that Firefox installs for good. */

import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { downloadZip } from 'client-zip';

/** Members are named relative to `dir`, sorted, and dated 1980, so equal builds give equal bytes. */
export async function packXpi(dir: string): Promise<Uint8Array> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const members = await Promise.all(
    paths.toSorted().map(async (path) => ({
      name: relative(dir, path).split(sep).join('/'),
      lastModified: new Date('1980-01-01T00:00:00Z'),
      input: await readFile(path),
    })),
  );
  return new Uint8Array(await downloadZip(members).arrayBuffer());
}
