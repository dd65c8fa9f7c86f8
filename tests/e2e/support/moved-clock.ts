/** A wall clock that a story sets, for one browser alone: Chromium does not start under libfaketime. */
import { execFile } from 'node:child_process';
import { mkdtemp, open, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';

export interface MovedClock {
  /** What `launch` gives to the browser's processes. */
  readonly env: Readonly<Record<string, string>>;
  /** The wall clock stands this many seconds ahead of the true one, from now on. */
  set(seconds: number): Promise<void>;
  dispose(): Promise<void>;
}

const SOURCE = fileURLToPath(new URL('./moved-clock.c', import.meta.url));

/** Needs a C compiler named `cc`, and Linux. */
export async function makeMovedClock(): Promise<MovedClock> {
  const folder = await mkdtemp(join(tmpdir(), 'temoin-clock-'));
  const library = join(folder, 'moved-clock.so');
  await promisify(execFile)('cc', ['-shared', '-fPIC', '-O2', '-o', library, SOURCE, '-ldl']);
  const path = join(folder, 'clock');
  const file = await open(path, 'w+');
  const set = async (seconds: number): Promise<void> => {
    const bytes = Buffer.alloc(8);
    bytes.writeBigInt64LE(BigInt(seconds));
    await file.write(bytes, 0, bytes.length, 0);
  };
  await set(0);
  return {
    env: { LD_PRELOAD: library, TEMOIN_CLOCK: path },
    set,
    dispose: async () => {
      await file.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
