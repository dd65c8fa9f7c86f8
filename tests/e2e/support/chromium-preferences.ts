/** Prepares a Chromium profile: no guessed connections and, if wanted, "all sites" without its prompt. */

import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuiltExtension } from './built-extension.ts';

export interface ProfileWishes {
  readonly profileDir: string;
  /**
   * The extension whose optional `<all_urls>` is granted as soon as it asks. Headless Chromium has
   * no way to accept the prompt. Undocumented (feasibility.md §15.1): an extension known to the
   * profile with `<all_urls>` among its *granted* permissions, but not among the active ones, has
   * `permissions.request()` resolve `true` at once. A story that relies on it must see
   * `permissions.contains` answer false before the button and true after.
   */
  readonly allUrlsFor: BuiltExtension | undefined;
}

/** Prediction "never": Chromium silently repeats a request that breaks on a connection opened in advance. */
const NO_PREDICTION = { network_prediction_options: 2 };

/** Leaves a profile that has been used alone: what was granted in it is in it. */
export async function prepareChromiumProfile({
  profileDir,
  allUrlsFor,
}: ProfileWishes): Promise<void> {
  const folder = join(profileDir, 'Default');
  const file = join(folder, 'Preferences');
  if (existsSync(file)) return;
  await mkdir(folder, { recursive: true });
  const settings =
    allUrlsFor === undefined ? {} : { [allUrlsFor.chromiumId]: installRow(allUrlsFor) };
  await writeFile(file, JSON.stringify({ net: NO_PREDICTION, extensions: { settings } }));
}

function installRow({ dir, manifest }: BuiltExtension): Record<string, unknown> {
  const active = {
    api: manifest.permissions,
    explicit_host: manifest.host_permissions,
    manifest_permissions: [],
    scriptable_host: manifest.content_scripts.flatMap(({ matches }) => matches),
  };
  const granted = { ...active, explicit_host: [...manifest.host_permissions, '<all_urls>'] };
  return {
    active_permissions: active,
    granted_permissions: granted,
    runtime_granted_permissions: granted,
    location: 8,
    creation_flags: 38,
    path: dir,
    withholding_permissions: false,
  };
}
