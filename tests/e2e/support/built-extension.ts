/** Reads from a built extension what a test must know of it: its ids, its popup, a quiet document of its origin. */

import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import * as v from 'valibot';

const strings = v.optional(v.array(v.string()), []);
const manifestSchema = v.object({
  version: v.string(),
  permissions: strings,
  host_permissions: strings,
  optional_host_permissions: strings,
  icons: v.optional(v.record(v.string(), v.string()), {}),
  content_scripts: v.optional(v.array(v.object({ matches: strings, js: strings })), []),
  action: v.optional(v.object({ default_popup: v.optional(v.string()) })),
  browser_specific_settings: v.optional(
    v.object({ gecko: v.optional(v.object({ id: v.optional(v.string()) })) }),
  ),
});

export interface BuiltExtension {
  /** Absolute path of the unpacked build. */
  readonly dir: string;
  readonly manifest: v.InferOutput<typeof manifestSchema>;
  /** Chromium's id of an unpacked extension: it depends on the path alone, so the data outlive a restart. */
  readonly chromiumId: string;
  readonly geckoId: string;
  /** Path of the popup page, without leading slash. */
  readonly popupPath: string;
  /**
   * Path of a file that runs no code when opened in a tab but carries the extension's origin:
   * through it a test reads the database and the badge without waking or changing anything.
   */
  readonly quietPath: string;
}

/** Throws when there is no build in `dir`, with the command that makes one. */
export function readBuiltExtension(dir: string): BuiltExtension {
  const absolute = resolve(dir);
  const file = join(absolute, 'manifest.json');
  if (!existsSync(file)) throw new Error(`no built extension in ${dir}: npm run build first`);
  const raw: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const manifest = v.parse(manifestSchema, raw);
  return {
    dir: absolute,
    manifest,
    chromiumId: chromiumIdOf(absolute),
    geckoId: manifest.browser_specific_settings?.gecko?.id ?? 'temoin@example.org',
    popupPath: (manifest.action?.default_popup ?? 'popup.html').replace(/^\//u, ''),
    quietPath: quietPathIn(absolute, [
      ...Object.values(manifest.icons),
      ...manifest.content_scripts.flatMap(({ js }) => js),
    ]),
  };
}

/** A picture or a script shown as text; not manifest.json, which Firefox shows on another origin. */
function quietPathIn(dir: string, candidates: readonly string[]): string {
  const paths = candidates.map((path) => path.replace(/^\//u, ''));
  const found = paths.find((path) => existsSync(join(dir, path)));
  if (found === undefined) throw new Error(`no icon and no content script in ${dir}`);
  return found;
}

function chromiumIdOf(path: string): string {
  const hex = createHash('sha256').update(path).digest('hex').slice(0, 32);
  return [...hex].map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16))).join('');
}
