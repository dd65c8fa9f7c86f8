/** One browser with the extension in it, driven the same way whichever browser it is. */

import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { readBadge, type Badge } from './badge.ts';
import { readBuiltExtension } from './built-extension.ts';
import { startChromium } from './chromium-driver.ts';
import { startConnectProxy, type ConnectProxy } from './connect-proxy.ts';
import type { Driver, DriverSetup, PopupHandle, Viewport } from './driver.ts';
import { dumpStores, readStore } from './extension-database.ts';
import { startFirefox } from './firefox-driver.ts';
import { killTree } from './kill-tree.ts';

export type { Badge } from './badge.ts';
export type { PopupHandle, Viewport } from './driver.ts';
export type BrowserName = 'chromium' | 'firefox';

export interface LaunchOptions {
  readonly browser: BrowserName;
  /** Where the false portal listens on loopback, for both its host names. */
  readonly portalPort: number;
  /** The production build of this browser unless told; relative paths start at the repository. */
  readonly extensionDir?: string;
  /** A profile to start from and to leave in place; a new one, deleted by `close`, unless told. */
  readonly profileDir?: string;
  readonly withoutExtension?: boolean;
  /** 1280 × 800 unless told. */
  readonly viewport?: Viewport;
  /** The optional "all sites" prompt answers yes by itself; nothing is active before it is asked. */
  readonly allUrlsGranted?: boolean;
  /** Start without the extension; the story calls `install` when its tabs are open. */
  readonly installLater?: boolean;
  /** More of the environment of its processes. */
  readonly env?: Readonly<Record<string, string>>;
}

export interface BrowserUnderTest {
  readonly name: BrowserName;
  readonly version: string;
  readonly profileDir: string;
  /** Folder where downloads arrive; empty at first. */
  readonly downloads: string;
  /** A new tab in front. */
  newPage(): Promise<Page>;
  /** Every tab that is open, to look at or to close. */
  pages(): Promise<Page[]>;
  /** Opens a page of the extension in a tab; complete and in front when this resolves. `path` may carry `?` and `#`. */
  extensionPage(path: string): Promise<Page>;
  /** `chrome-extension://…` or `moz-extension://…`, without trailing slash. */
  readonly extensionOrigin: string;
  /** Installs the extension now; when it is there already, as an update of itself. */
  install(): Promise<void>;
  /** A real click on the toolbar icon with that tab in front: grants activeTab and opens the popup. */
  clickIcon(page: Page): Promise<void>;
  /** The popup that `clickIcon` opened. */
  popup(): Promise<PopupHandle>;
  /** The badge of the tab in front (or of `page`, which then comes to the front). Wakes no worker. */
  badge(page?: Page): Promise<Badge>;
  /** Stops the service worker or event page; it is gone when this resolves. */
  stopWorker(): Promise<void>;
  /** Whether the service worker or event page runs now; asking does not wake it. */
  workerAlive(): Promise<boolean>;
  /** SIGKILL to every process of the browser; they are gone when this resolves. */
  kill(): Promise<void>;
  /** Starts again on the same profile, after `kill` or by itself closing first. Returns itself. */
  relaunch(): Promise<BrowserUnderTest>;
  /** Host names asked for beyond the portal's two and the browser's own (`reachable-hosts.ts`), over all launches. */
  refusedHosts(): string[];
  /** All rows of one store of the extension, as JSON-safe values (`extension-database.ts`). Wakes no worker. */
  readDatabase(db: string, store: string): Promise<unknown[]>;
  /** Every store of a database of the extension, likewise. */
  dumpDatabase(db: string): Promise<Record<string, unknown[]>>;
  /** Ends the browser and the proxy and deletes the profile. Harmless twice. */
  close(): Promise<void>;
}

const REPOSITORY = fileURLToPath(new URL('../../../', import.meta.url));
const BUILDS = { chromium: '.output/chrome-mv3', firefox: '.output/firefox-mv3' } as const;

/** Starts a browser with the extension installed and a proxy of its own in front of the portal. */
export async function launch(options: LaunchOptions): Promise<BrowserUnderTest> {
  const root = await mkdtemp(join(tmpdir(), `temoin-${options.browser}-`));
  const profileDir = options.profileDir ?? join(root, 'profile');
  const downloads = join(root, 'downloads');
  await Promise.all([profileDir, downloads].map((dir) => mkdir(dir, { recursive: true })));
  const dir = resolve(REPOSITORY, options.extensionDir ?? BUILDS[options.browser]);
  const proxy = await startConnectProxy({ portalPort: options.portalPort });
  const setup = (): DriverSetup => ({
    profileDir,
    downloads,
    xpiPath: join(root, 'extension.xpi'),
    proxyPort: proxy.port,
    viewport: options.viewport ?? { width: 1280, height: 800 },
    extension: options.withoutExtension ? undefined : readBuiltExtension(dir),
    allUrlsGranted: options.allUrlsGranted ?? false,
    installLater: options.installLater ?? false,
    env: options.env ?? {},
  });
  const start = (): Promise<Driver> =>
    (options.browser === 'chromium' ? startChromium : startFirefox)(setup());
  const dispose = async (): Promise<void> => {
    await proxy.close();
    await rm(root, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    return under(
      { name: options.browser, profileDir, downloads, proxy, start, dispose },
      await start(),
    );
  } catch (error) {
    await dispose();
    throw error;
  }
}

interface Parts {
  readonly name: BrowserName;
  readonly profileDir: string;
  readonly downloads: string;
  readonly proxy: ConnectProxy;
  readonly start: () => Promise<Driver>;
  readonly dispose: () => Promise<void>;
}

function under(parts: Parts, first: Driver): BrowserUnderTest {
  let driver = first;
  const quiet = keepQuietPage(() => driver);
  const self: BrowserUnderTest = {
    name: parts.name,
    version: first.version,
    profileDir: parts.profileDir,
    downloads: parts.downloads,
    extensionOrigin: first.extensionOrigin,
    newPage: async () => {
      const page = await driver.browser.newPage();
      await page.bringToFront();
      return page;
    },
    pages: async () => (await driver.browser.pages()).filter((page) => page !== quiet.current()),
    extensionPage: (path) => driver.openExtensionUrl(path, 'front'),
    install: () => driver.install(),
    clickIcon: (page) => driver.clickIcon(page),
    popup: () => driver.popup(),
    badge: async (page) => {
      const reader = await quiet.open();
      await page?.bringToFront();
      return readBadge(reader);
    },
    stopWorker: () => driver.stopWorker(),
    workerAlive: () => driver.workerAlive(),
    kill: () => killTree(driver.browser),
    relaunch: async () => {
      await driver.browser.close();
      driver = await parts.start();
      return self;
    },
    refusedHosts: () => parts.proxy.refusedHosts(),
    readDatabase: async (db, store) => readStore(await quiet.open(), db, store),
    dumpDatabase: async (db) => dumpStores(await quiet.open(), db),
    close: async () => {
      await driver.browser.close();
      await parts.dispose();
    },
  };
  return self;
}

/** One tab behind the others, on a file that runs no code, opened when first needed. */
function keepQuietPage(driver: () => Driver): {
  open(): Promise<Page>;
  current(): Page | undefined;
} {
  let page: Page | undefined;
  return {
    current: () => page,
    open: async () => {
      const { browser, quietPath, openExtensionUrl } = driver();
      const usable = page !== undefined && !page.isClosed() && page.browser() === browser;
      if (page === undefined || !usable) page = await openExtensionUrl(quietPath, 'behind');
      return page;
    },
  };
}
