/** The build of both browsers: the reviewed manifest, the CSP, and what is cut out of libraries. */
import preact from '@preact/preset-vite';
import { defineConfig } from 'wxt';
import { cutLibraryCalls } from './tests/tools/cut-library-calls.ts';
import { dropPhraseNotes } from './tests/tools/drop-phrase-notes.ts';
import { tightenStyles } from './tests/tools/tighten-styles.ts';
import { storeLocales } from './tests/tools/write-locales.ts';

const portalHosts = [
  'https://administration-etrangers-en-france.interieur.gouv.fr/*',
  'https://sso.anef.dgef.interieur.gouv.fr/*',
];

const csp =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; font-src 'self'; worker-src 'self'; connect-src 'none'; form-action 'none'; frame-src 'none'; base-uri 'none'";

const icons = { 16: 'icon/16.png', 32: 'icon/32.png', 48: 'icon/48.png', 128: 'icon/128.png' };

const action = {
  default_title: '__MSG_action__',
  default_popup: 'popup.html',
  default_icon: icons,
};

/** `TEMOIN_DEMO=1` marks the build whose files all say *exemple*; nothing else differs. */
const demo = process.env['TEMOIN_DEMO'] === '1';

const firefoxOnly = {
  browser_specific_settings: {
    gecko: {
      id: 'temoin@temoin.example',
      strict_min_version: '140.0',
      data_collection_permissions: { required: ['none'] },
    },
    gecko_android: { strict_min_version: '142.0' },
  },
};

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  publicDir: 'src/public',
  outDir: demo ? '.output-demo' : '.output',
  vite: () => ({
    plugins: [cutLibraryCalls(), dropPhraseNotes(), tightenStyles(), preact()],
    define: { __TEMOIN_DEMO__: JSON.stringify(demo) },
    // Vite's polyfill contains `fetch`; both browsers know `modulepreload`.
    build: { modulePreload: { polyfill: false } },
    worker: { format: 'es' },
  }),
  manifest: ({ browser }) => ({
    name: '__MSG_name__',
    description: '__MSG_description__',
    default_locale: 'fr',
    icons,
    action,
    permissions: ['storage', 'unlimitedStorage', 'activeTab', 'webRequest', 'alarms', 'scripting'],
    host_permissions: portalHosts,
    optional_host_permissions: [
      'https://www.rdv-prefecture.interieur.gouv.fr/*',
      'https://contacts-demarches.interieur.gouv.fr/*',
      '<all_urls>',
    ],
    incognito: 'not_allowed',
    content_security_policy: { extension_pages: csp },
    // An unlisted script, not WXT's content script: that one posts a message with our id into the page.
    content_scripts: [
      { matches: portalHosts, js: ['portal.js'], run_at: 'document_idle', all_frames: false },
    ],
    ...(browser === 'firefox' ? firefoxOnly : { minimum_chrome_version: '128' }),
  }),
  hooks: {
    'build:manifestGenerated': (_wxt, manifest) => {
      // WXT puts the popup's <title> here, in one language.
      manifest.action = action;
    },
    'build:publicAssets': (_wxt, files) => {
      files.push(...storeLocales());
    },
  },
});
