/** Drives Chromium over a pipe: real icon click, real popup, really stopped worker. */

import { launch, type Browser, type Extension, type Page, type Target } from 'puppeteer-core';
import { prepareChromiumProfile } from './chromium-preferences.ts';
import {
  byTestId,
  isHeadless,
  needExtension,
  START_MS,
  type Driver,
  type DriverSetup,
  type PopupHandle,
} from './driver.ts';
import { PORTAL_HOSTS, PORTAL_ZONE } from './reachable-hosts.ts';
import { until } from './until.ts';

/**
 * Installs the unpacked build anew at each start: the same path gives the same id and the same
 * data (feasibility.md §15.1).
 */
export async function startChromium(setup: DriverSetup): Promise<Driver> {
  const { profileDir, allUrlsGranted } = setup;
  const allUrlsFor = allUrlsGranted ? needExtension(setup) : undefined;
  await prepareChromiumProfile({ profileDir, allUrlsFor });
  const browser = await launchChromium(setup);
  const install = async (): Promise<void> => {
    await browser.installExtension(needExtension(setup).dir);
  };
  try {
    if (setup.extension !== undefined && !setup.installLater) await install();
  } catch (error) {
    await browser.close();
    throw error;
  }
  let lastPopup: Target | undefined;
  return {
    browser,
    version: await browser.version(),
    extensionOrigin: `chrome-extension://${setup.extension?.chromiumId ?? ''}`,
    quietPath: setup.extension?.quietPath ?? '',
    openExtensionUrl: async (path, place) => {
      const url = `chrome-extension://${needExtension(setup).chromiumId}/${path}`;
      const page = await browser.newPage({ background: place === 'behind' });
      await page.goto(url, { waitUntil: 'load' });
      if (place === 'front') await page.bringToFront();
      return page;
    },
    install,
    clickIcon: async (page) => {
      const before = new Set(browser.targets());
      const extension = await installed(browser, setup);
      await page.bringToFront();
      await extension.triggerAction(page);
      lastPopup = await newPopup({ browser, setup, before });
    },
    popup: () => handleOn(lastPopup),
    stopWorker: () => stopWorker(browser, setup),
    workerAlive: async () => (await workerTargets(browser, setup)).length > 0,
  };
}

function launchChromium(setup: DriverSetup): Promise<Browser> {
  return launch({
    executablePath: process.env['CHROMIUM_PATH'] ?? '/usr/lib/chromium/chromium',
    headless: isHeadless(),
    pipe: true,
    env: { ...process.env, ...setup.env, TZ: PORTAL_ZONE },
    timeout: START_MS,
    enableExtensions: true,
    acceptInsecureCerts: true,
    userDataDir: setup.profileDir,
    defaultViewport: setup.viewport,
    downloadBehavior: { policy: 'allow', downloadPath: setup.downloads },
    args: [
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
      '--ignore-certificate-errors',
      '--lang=fr-FR',
      `--window-size=${setup.viewport.width},${setup.viewport.height + 140}`,
      `--proxy-server=http://127.0.0.1:${setup.proxyPort}`,
      // The proxy resolves nothing locally; this closes DNS prefetch and whatever avoids the proxy.
      `--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, ${PORTAL_HOSTS.map((host) => `EXCLUDE ${host}`).join(', ')}`,
    ],
  });
}

async function installed(browser: Browser, setup: DriverSetup): Promise<Extension> {
  const { chromiumId } = needExtension(setup);
  return until(async () => (await browser.extensions()).get(chromiumId), {
    what: `Chromium to list the extension ${chromiumId}`,
  });
}

interface PopupSearch {
  readonly browser: Browser;
  readonly setup: DriverSetup;
  readonly before: ReadonlySet<Target>;
}

/** A tab that shows popup.html has the same URL: only a target that was not there before will do. */
function newPopup({ browser, setup, before }: PopupSearch): Promise<Target> {
  const { chromiumId, popupPath } = needExtension(setup);
  const url = `chrome-extension://${chromiumId}/${popupPath}`;
  return until(
    () => browser.targets().find((target) => target.url().startsWith(url) && !before.has(target)),
    { what: 'the popup to open after the click on the icon' },
  );
}

async function handleOn(target: Target | undefined): Promise<PopupHandle> {
  if (target === undefined) throw new Error('no popup: call clickIcon first');
  const page = await target.asPage();
  await page.waitForFunction(() => document.readyState === 'complete');
  return {
    text: () => page.evaluate(() => document.body.innerText),
    click: async (testId) => {
      const button = await page.waitForSelector(byTestId(testId), { visible: true });
      await button?.click();
    },
    has: (testId) =>
      page.evaluate(
        (selector) => document.querySelector(selector)?.checkVisibility() ?? false,
        byTestId(testId),
      ),
    close: () => closePopup(page),
  };
}

/** A popup may close itself (another tab came to the front): that is not a failure. */
async function closePopup(page: Page): Promise<void> {
  if (!page.isClosed()) await page.close().catch(() => undefined);
}

async function workerTargets(browser: Browser, setup: DriverSetup): Promise<Target[]> {
  const { chromiumId } = needExtension(setup);
  return browser
    .targets()
    .filter(
      (target) =>
        target.type() === 'service_worker' &&
        target.url().startsWith(`chrome-extension://${chromiumId}/`),
    );
}

async function stopWorker(browser: Browser, setup: DriverSetup): Promise<void> {
  const extension = await installed(browser, setup);
  // A page that tells something starts the next worker at once: gone are those of before, not all.
  const before = new Set(await workerTargets(browser, setup));
  await until(
    async () => {
      // Asked again: one that was still starting is not among the workers yet, or does not hear it.
      for (const worker of await extension.workers()) await worker.close().catch(() => undefined);
      return (await workerTargets(browser, setup)).every((one) => !before.has(one));
    },
    { what: 'the service worker to be gone', everyMs: 250 },
  );
}
