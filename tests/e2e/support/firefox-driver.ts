/** Drives Firefox over WebDriver BiDi: permanent install, real icon click, real popup, really stopped event page. */

import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launch, type Browser, type Page } from 'puppeteer-core';
import type { BuiltExtension } from './built-extension.ts';
import { isHeadless, needExtension, START_MS, type Driver, type DriverSetup } from './driver.ts';
import { inChromeScope, sendBidi } from './firefox-chrome-scope.ts';
import { closeFirefoxPopup, openFirefoxPopup } from './firefox-popup.ts';
import { PORTAL_ZONE } from './reachable-hosts.ts';
import { until } from './until.ts';
import { packXpi } from './xpi.ts';

/** `moz-extension://` host, pinned so that a story can name a page of the extension. */
const UUID = '7e301000-7e30-4e30-8e30-7e3010007e30';

/** A permanent install survives the restart of the same profile and grants the host permissions. */
export async function startFirefox(setup: DriverSetup): Promise<Driver> {
  await until(() => Promise.resolve(!isBeingCleaned(setup.profileDir)), {
    what: "the driver to have put back the profile's preferences",
  });
  const browser = await launchFirefox(setup);
  try {
    if (setup.extension !== undefined && !setup.installLater) await ensureInstalled(browser, setup);
  } catch (error) {
    await browser.close();
    throw error;
  }
  const id = setup.extension?.geckoId ?? '';
  return {
    browser,
    version: await browser.version(),
    extensionOrigin: `moz-extension://${UUID}`,
    quietPath: setup.extension?.quietPath ?? '',
    openExtensionUrl: async (path, place) => {
      needExtension(setup);
      return openExtensionUrl(browser, { url: `moz-extension://${UUID}/${path}`, place });
    },
    install: () => install(browser, setup),
    clickIcon: async (page) => {
      await page.bringToFront();
      // A second click on the icon would only close an open popup.
      await closeFirefoxPopup(browser);
      await inChromeScope(browser, CLICK_ICON, id);
    },
    popup: () => openFirefoxPopup(browser),
    stopWorker: async () => {
      await inChromeScope(browser, STOP_EVENT_PAGE, id);
      await until(async () => !(await eventPageAlive(browser, id)), {
        what: 'the event page to be gone',
      });
    },
    workerAlive: () => eventPageAlive(browser, id),
  };
}

/** After a killed Firefox its driver puts back the preferences it had set aside, in its own time. */
function isBeingCleaned(profileDir: string): boolean {
  return ['prefs.js', 'user.js'].some((name) => existsSync(join(profileDir, `${name}.puppeteer`)));
}

const CLICK_ICON = `
  const { ExtensionParent } = ChromeUtils.importESModule('resource://gre/modules/ExtensionParent.sys.mjs');
  const { extension } = WebExtensionPolicy.getByID(args[0]);
  await ExtensionParent.apiManager.asyncLoadModule?.('browserAction').catch(() => {});
  await ExtensionParent.apiManager.global.browserActionFor(extension).triggerAction(window);`;

const STOP_EVENT_PAGE = `
  await WebExtensionPolicy.getByID(args[0]).extension.terminateBackground({ ignoreDevToolsAttached: true });`;

const EVENT_PAGE_ALIVE = `
  const { extension } = WebExtensionPolicy.getByID(args[0]);
  return extension.backgroundState === 'running' || extension.backgroundState === 'starting';`;

async function eventPageAlive(browser: Browser, id: string): Promise<boolean> {
  return (await inChromeScope(browser, EVENT_PAGE_ALIVE, id)) === true;
}

function launchFirefox(setup: DriverSetup): Promise<Browser> {
  const { proxyPort, downloads, viewport, extension, allUrlsGranted } = setup;
  return launch({
    browser: 'firefox',
    env: { ...process.env, ...setup.env, TZ: PORTAL_ZONE },
    timeout: START_MS,
    executablePath: process.env['FIREFOX_PATH'] ?? '/usr/bin/firefox-esr',
    headless: isHeadless(),
    acceptInsecureCerts: true,
    userDataDir: setup.profileDir,
    defaultViewport: viewport,
    args: [
      `--width=${viewport.width}`,
      `--height=${viewport.height + 100}`,
      '--remote-allow-system-access',
    ],
    extraPrefsFirefox: {
      // Firefox repeats a request whose connection broke up to ten times before it says so; then a
      // portal that breaks one connection would show nothing. One attempt: one fault, one failure.
      'network.http.request.max-attempts': 1,
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': proxyPort,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': proxyPort,
      'xpinstall.signatures.required': false,
      'extensions.webextensions.uuids': JSON.stringify({ [extension?.geckoId ?? '']: UUID }),
      'extensions.webextOptionalPermissionPrompts': !allUrlsGranted,
      'intl.accept_languages': 'fr-FR, fr',
      'browser.download.folderList': 2,
      'browser.download.dir': downloads,
      'browser.download.useDownloadDir': true,
      'browser.download.alwaysOpenPanel': false,
      'browser.helperApps.neverAsk.saveToDisk':
        'application/zip,text/csv,text/html,application/pdf',
    },
  });
}

async function ensureInstalled(browser: Browser, setup: DriverSetup): Promise<void> {
  const extension = needExtension(setup);
  const version = await inChromeScope(browser, INSTALLED_VERSION, extension.geckoId);
  if (version === extension.manifest.version) await started(browser, extension);
  else await install(browser, setup);
}

async function install(browser: Browser, setup: DriverSetup): Promise<void> {
  const extension = needExtension(setup);
  await writeFile(setup.xpiPath, await packXpi(extension.dir));
  await sendBidi(browser, 'webExtension.install', {
    extensionData: { type: 'archivePath', path: setup.xpiPath },
    'moz:permanent': true,
  });
  await started(browser, extension);
}

async function started(browser: Browser, extension: BuiltExtension): Promise<void> {
  await until(() => inChromeScope(browser, READY, extension.geckoId), {
    what: `Firefox to have started ${extension.geckoId}`,
  });
}

const INSTALLED_VERSION = `
  const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
  return (await AddonManager.getAddonByID(args[0]))?.version ?? null;`;

const READY = `return WebExtensionPolicy.getByID(args[0])?.active === true`;

interface Opening {
  readonly url: string;
  readonly place: 'front' | 'behind';
}

/** `goto` on `moz-extension:` never resolves, so the navigation is sent raw and the page asked. */
async function openExtensionUrl(browser: Browser, { url, place }: Opening): Promise<Page> {
  const page = await browser.newPage({ background: place === 'behind' });
  const context: unknown = Reflect.get(page.mainFrame(), '_id');
  await sendBidi(browser, 'browsingContext.navigate', { context, url, wait: 'none' });
  // Preact's effects take seconds in a tab that is not in front.
  if (place === 'front') await page.bringToFront();
  await until(
    async () =>
      (await page.evaluate(`location.href + ' ' + document.readyState`)) === `${url} complete`,
    {
      what: `${url} to be complete`,
    },
  );
  return page;
}
