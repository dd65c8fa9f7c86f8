/** Builds the extension whose files all say *exemple*; the build that people use has no way to become it. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const DEMO_BUILD = '.output-demo/chrome-mv3';

/** Throws with the builder's own words when it fails. */
export function buildDemo(): void {
  const built = spawnSync('wxt', ['build', '-b', 'chrome'], {
    cwd: fileURLToPath(new URL('../../..', import.meta.url)),
    env: { ...process.env, TEMOIN_DEMO: '1' },
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (built.status === 0) return;
  throw new Error(
    `the extension could not be built:\n${built.error?.message ?? `${built.stdout}${built.stderr}`}`,
  );
}
