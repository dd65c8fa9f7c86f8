/** The built manifests are the reviewed one, whole: a member more or less fails. Needs `npm run build`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { root } from './source-files.ts';

const hosts = [
  'https://administration-etrangers-en-france.interieur.gouv.fr/*',
  'https://sso.anef.dgef.interieur.gouv.fr/*',
];
const icons = { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' };

/** product.md, "Manifest, reviewed". Changing this list is a decision about what Témoin may do, not a repair of a test. */
const reviewed = {
  manifest_version: 3,
  name: '__MSG_name__',
  description: '__MSG_description__',
  version: '0.1.0',
  default_locale: 'fr',
  icons,
  action: {
    default_title: '__MSG_action__',
    default_popup: 'popup.html',
    default_icon: icons,
  },
  permissions: ['storage', 'unlimitedStorage', 'activeTab', 'webRequest', 'alarms', 'scripting'],
  host_permissions: hosts,
  optional_host_permissions: [
    'https://www.rdv-prefecture.interieur.gouv.fr/*',
    'https://contacts-demarches.interieur.gouv.fr/*',
    '<all_urls>',
  ],
  incognito: 'not_allowed',
  content_security_policy: {
    extension_pages:
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; worker-src 'self'; connect-src 'none'; form-action 'none'; frame-src 'none'; base-uri 'none'",
  },
  content_scripts: [
    { matches: hosts, js: ['portal.js'], run_at: 'document_idle', all_frames: false },
  ],
};

const perBrowser = {
  'chrome-mv3': {
    minimum_chrome_version: '128',
    background: { service_worker: 'background.js' },
  },
  'firefox-mv3': {
    background: { scripts: ['background.js'] },
    browser_specific_settings: {
      gecko: {
        id: 'temoin@temoin.example',
        strict_min_version: '140.0',
        data_collection_permissions: { required: ['none'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  },
};

const wordsSchema = v.record(
  v.string(),
  v.strictObject({ message: v.pipe(v.string(), v.nonEmpty()) }),
);

describe('the built manifest', () => {
  it.each(Object.entries(perBrowser))('of %s equals the reviewed one', (build, own) => {
    const built = readBuilt(build, 'manifest.json');
    expect(built).toEqual({ ...reviewed, ...own });
  });

  it.each(Object.keys(perBrowser))('of %s finds its words and pictures', (build) => {
    const words = v.parse(wordsSchema, readBuilt(build, '_locales/fr/messages.json'));
    expect(Object.keys(words).toSorted()).toEqual(['action', 'description', 'name']);
    for (const icon of Object.values(icons)) {
      const png = readFileSync(join(root, '.output', build, icon));
      expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
    }
  });
});

function readBuilt(build: string, name: string): unknown {
  return JSON.parse(readFileSync(join(root, '.output', build, name), 'utf8'));
}
