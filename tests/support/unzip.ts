/** Takes a written file apart without our own reader: `unzip` of the system, into memory by way of a folder. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Runs `work` on a folder that holds `file.zip` and its content in `out/`, then removes the folder. */
export async function inFolder<T>(file: Blob, work: (folder: string) => T): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'temoin-'));
  try {
    writeFileSync(join(folder, 'file.zip'), new Uint8Array(await file.arrayBuffer()));
    execFileSync('unzip', ['-q', 'file.zip', '-d', 'out'], { cwd: folder });
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Members by name, in the order of the ZIP. */
export async function unzip(file: Blob): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  return inFolder(file, (folder) => {
    const names = execFileSync('unzip', ['-Z1', 'file.zip'], { cwd: folder, encoding: 'utf8' });
    return new Map(
      names
        .trim()
        .split('\n')
        .map((name) => [name, new Uint8Array(readFileSync(join(folder, 'out', name)))]),
    );
  });
}
