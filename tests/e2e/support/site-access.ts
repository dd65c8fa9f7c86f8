/** The browser's own switch for the sites that an extension may read: what the person finds in the add-on's page, or under *Site access*. */
import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from './browser-under-test.ts';
import { inChromeScope } from './firefox-chrome-scope.ts';
import { PORTAL_HOSTS } from './reachable-hosts.ts';

type HostAccess = 'ON_CLICK' | 'ON_ALL_SITES';

/** Behind the switch of `chrome://extensions`; only that page has it. */
declare const chrome: {
  readonly developerPrivate: {
    updateExtensionConfiguration(change: {
      extensionId: string;
      hostAccess: HostAccess;
    }): Promise<void>;
  };
};

/** Takes the right to read the portal back, or gives it again; `page` is any open tab. */
export async function readSites(browser: BrowserUnderTest, page: Page, on: boolean): Promise<void> {
  const id = new URL(browser.extensionOrigin).host;
  if (browser.name === 'firefox') {
    const origins = PORTAL_HOSTS.map((host) => `https://${host}/*`);
    await inChromeScope(page.browser(), SWITCH, id, origins, on);
    return;
  }
  const hostAccess: HostAccess = on ? 'ON_ALL_SITES' : 'ON_CLICK';
  const settings = await browser.newPage();
  await settings.goto('chrome://extensions');
  await settings.evaluate(
    (change) => chrome.developerPrivate.updateExtensionConfiguration(change),
    { extensionId: id, hostAccess },
  );
  await settings.close();
}

const SWITCH = `
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const [host, origins, on] = args;
  const { extension } = WebExtensionPolicy.getByHostname(host);
  const sites = { permissions: [], origins, data_collection: [] };
  await ExtensionPermissions[on ? 'add' : 'remove'](extension.id, sites, extension);`;
