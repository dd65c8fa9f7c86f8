/**
 * Makes a fresh clone able to run one of our scripts, then runs it: npm dependencies, Node 24, browsers, fonts, archive tools.
 * Depends on nothing but Node ≥ 20.12. Says what it does on stderr, so that the script's own output stays clean.
 * usage: bootstrap.mjs [--no-browsers] SCRIPT.ts [ARGUMENT…]    (without a script: only prepare)
 * With `--long` among the arguments, what only the long run asks of the system comes too.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, lstatSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '../..');
const bin = join(root, 'node_modules/.bin');
const stamp = join(root, 'node_modules/.temoin-stamp');
const windows = process.platform === 'win32';
const ownNode = join(root, 'node_modules/node/bin', windows ? 'node.exe' : 'node');

const say = (text) => process.stderr.write(`${text}\n`);
const stop = (text) => {
  say(`\n${text}`);
  process.exit(1);
};

/** Run with everything shown on stderr; true when it exited with 0. */
function run(command, args, env = process.env) {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: windows,
    env,
  });
  return done.status === 0;
}

/** What an installation depends on: the lock, the dependencies asked for, the machine. Not the scripts, not file times. */
function wanted() {
  const { dependencies, devDependencies, overrides } = JSON.parse(
    readFileSync(join(root, 'package.json'), 'utf8'),
  );
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .update(JSON.stringify([dependencies, devDependencies, overrides]))
    .update(`${process.platform} ${process.arch}`)
    .digest('hex');
}

function installPackages() {
  const want = wanted();
  const have = existsSync(stamp) ? readFileSync(stamp, 'utf8') : '';
  if (have === want && existsSync(join(bin, windows ? 'node.cmd' : 'node'))) return;
  // `npm ci` would empty the folder that a link names: another clone's.
  const folder = lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false });
  if (folder?.isSymbolicLink()) stop('node_modules is a link: remove it, and run this again.');
  say('Installing the npm packages (about a minute, once)…');
  const args = ['ci', '--no-audit', '--no-fund', '--loglevel=error'];
  if (!run('npm', args)) {
    stop('npm ci failed: see above. It needs the network and Node 20.12 or newer.');
  }
  writeFileSync(stamp, want);
}

const onPath = (name) =>
  (process.env.PATH ?? '')
    .split(delimiter)
    .map((folder) => join(folder, name))
    .find(existsSync);
const firstOf = (paths) => paths.find((path) => path !== undefined && existsSync(path));

function findChromium() {
  return firstOf([
    process.env.CHROMIUM_PATH,
    '/usr/lib/chromium/chromium',
    onPath('chromium'),
    onPath('chromium-browser'),
    onPath('google-chrome'),
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ]);
}

function findFirefox() {
  return firstOf([
    process.env.FIREFOX_PATH,
    onPath('firefox-esr'),
    onPath('firefox'),
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ]);
}

/** What the tests and the demo need from the system: how it is found, and Debian's package. */
const needs = [
  { what: 'Chromium', package: 'chromium', found: findChromium },
  { what: 'Firefox', package: 'firefox-esr', found: findFirefox },
  { what: 'unzip', package: 'unzip', found: () => onPath('unzip') },
  { what: 'zip', package: 'zip', found: () => onPath('zip') },
  { what: 'pdftotext (poppler)', package: 'poppler-utils', found: () => onPath('pdftotext') },
  {
    what: 'DejaVu fonts',
    package: 'fonts-dejavu-core',
    found: () => process.platform !== 'linux' || hasFont('dejavu'),
  },
  {
    what: 'Noto fonts',
    package: 'fonts-noto-core',
    found: () => process.platform !== 'linux' || hasFont('noto'),
  },
];

/** Other programs that the long run has judge our files, and a compiler for the clock that it moves. */
const longNeeds = [
  { what: 'LibreOffice Calc', package: 'libreoffice-calc-nogui', found: () => onPath('soffice') },
  { what: 'ImageMagick (convert)', package: 'imagemagick', found: () => onPath('convert') },
  { what: 'tesseract (OCR)', package: 'tesseract-ocr', found: () => onPath('tesseract') },
  {
    what: 'the French of tesseract',
    package: 'tesseract-ocr-fra',
    found: () =>
      spawnSync('tesseract', ['--list-langs'], { encoding: 'utf8' }).stdout?.includes('fra'),
  },
  { what: 'a C compiler (cc)', package: 'gcc', found: () => onPath('cc') },
  {
    what: 'the headers of C',
    package: 'libc6-dev',
    found: () => process.platform !== 'linux' || existsSync('/usr/include/time.h'),
  },
];

const hasFont = (name) =>
  ['/usr/share/fonts/truetype', '/usr/share/fonts'].some((folder) =>
    existsSync(join(folder, name)),
  ) || spawnSync('fc-list', [name], { encoding: 'utf8' }).stdout?.trim().length > 0;

function installSystem(wants) {
  let missing = wants.filter((need) => !need.found());
  if (missing.length === 0) return;
  const packages = missing.map((need) => need.package);
  const names = missing.map((need) => need.what).join(', ');
  if (onPath('apt-get') !== undefined && process.getuid?.() === 0) {
    say(`Installing ${names} from the system's packages…`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    run('apt-get', ['update', '-q'], env);
    run('apt-get', ['install', '-q', '-y', '--no-install-recommends', ...packages], env);
    missing = wants.filter((need) => !need.found());
    if (missing.length === 0) return;
  }
  stop(
    `Missing on this machine: ${missing.map((need) => need.what).join(', ')}.\n` +
      `On Debian: sudo apt-get install ${missing.map((need) => need.package).join(' ')}\n` +
      'Elsewhere: install them your way; CHROMIUM_PATH and FIREFOX_PATH may name the browsers. Then run this again.',
  );
}

/** Node 24 from npm; `npm ci --ignore-scripts` leaves it out, and then only a new enough global Node will do. */
function node24() {
  if (existsSync(ownNode)) return ownNode;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  return stop(
    'Node 24 is missing from node_modules (were install scripts switched off?). Run: npm rebuild node',
  );
}

const given = process.argv.slice(2);
const browsers = given[0] !== '--no-browsers';
const [script, ...args] = browsers ? given : given.slice(1);
const long = args.includes('--long') || process.env.TEMOIN_LONG === '1';

installPackages();
const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH ?? ''}` };
if (browsers) {
  installSystem(long ? [...needs, ...longNeeds] : needs);
  env.CHROMIUM_PATH = findChromium();
  env.FIREFOX_PATH = findFirefox();
}
const node = node24();
if (script !== undefined) {
  const done = spawnSync(node, [join(root, script), ...args], { cwd: root, stdio: 'inherit', env });
  process.exitCode = done.status ?? 1;
}
