/** A disk of its own for a browser's profile, small enough to be filled: a tmpfs, which only root may mount. */
import { execFile } from 'node:child_process';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

export interface SmallDisk {
  readonly path: string;
  /** Writes until nothing more can be written. */
  fill(): Promise<void>;
  /** Gives back what `fill` took. */
  free(): Promise<void>;
  unmount(): Promise<void>;
}

/** @param megabytes size of the disk. Throws where this machine lets nobody mount one: that proof cannot be had there. */
export async function mountSmallDisk(megabytes: number): Promise<SmallDisk> {
  const path = await mkdtemp(join(tmpdir(), 'temoin-disk-'));
  await run('mount', ['-t', 'tmpfs', '-o', `size=${megabytes}m`, 'tmpfs', path]);
  const fillers: string[] = [];
  return {
    path,
    fill: async () => {
      // Large blocks, then the crumbs that they left.
      for (const size of [1 << 20, 1 << 12, 1]) {
        const name = join(path, `filler-${fillers.length}`);
        fillers.push(name);
        await writeUntilFull(name, size);
      }
    },
    free: async () => {
      for (const name of fillers.splice(0)) await rm(name, { force: true });
    },
    unmount: async () => {
      // A browser that has just ended may hold a file for a moment: lazily is enough for a disk in memory.
      await run('umount', ['-l', path]);
      await rm(path, { recursive: true, force: true });
    },
  };
}

async function writeUntilFull(name: string, size: number): Promise<void> {
  const file = await open(name, 'a');
  try {
    const block = Buffer.alloc(size, 1);
    for (;;) await file.write(block);
  } catch (error) {
    const full = error instanceof Error && 'code' in error && error.code === 'ENOSPC';
    if (!full) throw error;
  } finally {
    await file.close().catch(() => undefined);
  }
}
