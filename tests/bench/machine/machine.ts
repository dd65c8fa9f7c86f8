/** Where figures were measured: a figure without its machine is worth nothing. */
import { execFileSync } from 'node:child_process';
import { arch, cpus, loadavg, release, totalmem } from 'node:os';

export function machine() {
  return {
    cpu: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGB: Math.round(totalmem() / 1e9),
    system: `${process.platform} ${release()} ${arch()}`,
    node: process.version,
    commit: commit(),
    at: new Date().toISOString(),
    /** Average over the last minute, before the first part began: above 1, somebody else was at work. */
    loadBefore: loadavg()[0] ?? Number.NaN,
  };
}

function commit(): string {
  try {
    return execFileSync('git', ['describe', '--always', '--dirty'], { encoding: 'utf8' }).trim();
  } catch {
    // A copy without its history measures as well.
    return 'unknown';
  }
}
