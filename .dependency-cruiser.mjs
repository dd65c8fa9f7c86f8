/** The table "Rooms" of docs/architecture as rules: who may import whom. Comments are advice to whoever tripped. */

const ports = '^src/recorder/ports(\\.ts$|/)';
/** Types of what the background answers, and of what a page needs (docs/adr): never values. */
const protocol = '^src/messaging/protocol\\.ts$';
const client = '^src/ui/journal-client\\.ts$';
const pkg = (name) => `^node_modules/${name}/`;

/** layer → [what it may import besides itself, advice]. Nothing else is allowed, npm packages included. */
export const rooms = {
  core: [[pkg('valibot')], 'core is pure values: take digest, clock, random as parameters.'],
  law: [['^src/core/'], 'law is rule rows and dates: `today` is a parameter.'],
  detect: [['^src/core/'], 'A detector only reads a Document: whatever acts belongs to observe.'],
  observe: [
    ['^src/core/', '^src/detect/'],
    'The content script is given a `record` function: pass it in from entrypoints/portal.ts.',
  ],
  recorder: [
    ['^src/core/', protocol],
    'Declare what you need in recorder/ports.ts; store and platform supply it.',
  ],
  store: [
    ['^src/core/', ports, client, pkg('idb')],
    'Only IndexedDB lives here; of the recorder it knows the types of its ports.',
  ],
  handover: [
    ['^src/core/', '^src/law/', pkg('client-zip'), pkg('age-encryption'), pkg('valibot')],
    'Bytes in, bytes out: take entries and pieces as parameters, never from the store.',
  ],
  casework: [
    ['^src/core/', '^src/law/', ports, client, pkg('valibot')],
    'Permanence work happens on values and ports: hand the rest in from the entrypoint.',
  ],
  messaging: [
    ['^src/core/', pkg('valibot')],
    'Messages carry core types only; transports are made in platform.',
  ],
  platform: [
    [
      '^src/core/',
      ports,
      client,
      '^src/messaging/',
      '^locales/',
      pkg('i18next'),
      // What WebCrypto does too slowly for many short texts.
      pkg('@noble/hashes'),
      pkg('webextension-polyfill'),
      pkg('@types/webextension-polyfill'),
    ],
    'platform turns browser calls into ports: a business rule belongs to recorder.',
  ],
  ui: [
    [
      '^src/core/',
      '^src/law/',
      '^src/casework/',
      '^src/messaging/protocol',
      '^locales/',
      pkg('preact'),
      pkg('i18next'),
      pkg('valibot'),
    ],
    'A screen knows ui/journal-client.ts only; entrypoints give it the real one.',
  ],
};

const roomRules = Object.entries(rooms).map(([name, [allowed, comment]]) => ({
  name: `${name}-keeps-to-its-room`,
  severity: 'error',
  comment,
  from: { path: `^src/${name}/` },
  to: { path: '^(src|entrypoints|node_modules|tests)/', pathNot: [`^src/${name}/`, ...allowed] },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...roomRules,
    {
      name: 'no-circular',
      severity: 'error',
      comment: 'Two files that need each other are one file, or miss a third.',
      from: {},
      to: { circular: true },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      comment: 'An import that does not resolve is an edge that no rule sees: correct the path.',
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: 'src-has-a-room-for-each-file',
      severity: 'error',
      comment: 'Every file of src lives in one of the rooms of the table.',
      from: {
        path: '^src/',
        pathNot: [`^src/(${Object.keys(rooms).join('|')})/`, '^src/globals\\.d\\.ts$'],
      },
      to: {},
    },
    {
      name: 'nothing-imports-entrypoints',
      severity: 'error',
      comment: 'Entrypoints compose the layers; a layer never knows who composes it.',
      from: { pathNot: '^entrypoints/' },
      to: { path: '^entrypoints/', pathNot: '\\.(css|html)$' },
    },
    {
      name: 'nothing-imports-tests',
      severity: 'error',
      comment: 'Shipped code never depends on tests.',
      from: { path: '^(src|entrypoints)/' },
      to: { path: '^tests/' },
    },
    {
      name: 'polyfill-only-in-platform',
      severity: 'error',
      comment: 'Ask for a port; src/platform is the only room that knows the browser.',
      from: { pathNot: '^src/platform/' },
      to: { path: '^node_modules/(@types/)?webextension-polyfill/' },
    },
    {
      name: 'idb-only-in-store',
      severity: 'error',
      comment: 'Only src/store opens the database.',
      from: { pathNot: '^src/store/' },
      to: { path: '^node_modules/idb/' },
    },
    {
      name: 'wxt-only-in-entrypoints',
      severity: 'error',
      comment: 'WXT builds; the code does not know it.',
      from: { path: '^src/' },
      to: { path: '^node_modules/(wxt|@wxt-dev)/' },
    },
    {
      name: 'ports-by-type-only',
      severity: 'error',
      comment: 'Ports are interfaces: `import type`.',
      from: { path: '^src/(store|casework|platform)/' },
      to: { path: ports, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'across-layers-by-name',
      severity: 'error',
      comment: 'Across layers write #layer/file.ts, so that a reader sees the border.',
      from: { path: '^src/([^/]+)/' },
      to: { path: '^src/', pathNot: '^src/$1/', dependencyTypesNot: ['aliased-subpath-import'] },
    },
    {
      name: 'cases-in-no-paper',
      severity: 'error',
      comment:
        "A case's notes are the association's own: no file, exposé, court set or printed paper reads a case.",
      from: {
        path: '^src/(core|handover|recorder)/|^src/casework/(court|end|worksheet|captures)/|^src/ui/(print|handover|permanence/court)/',
      },
      to: { path: '^src/casework/cases/', pathNot: '/case-start\\.ts$' },
    },
    {
      name: 'no-node-in-the-browser',
      severity: 'error',
      comment: 'Nothing that ships may need Node.',
      from: { path: '^(src|entrypoints)/' },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'types', 'default'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};
