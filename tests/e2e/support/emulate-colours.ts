/** Makes a page believe in a dark theme or in forced colours, in either browser. */

import type { Page } from 'puppeteer-core';
import { inChromeScope } from './firefox-chrome-scope.ts';

export interface Colours {
  readonly dark: boolean;
  readonly forced: boolean;
}

/** The page must be the tab in front. Returns what undoes it. */
export async function emulateColours(page: Page, colours: Colours): Promise<() => Promise<void>> {
  const isFirefox = (await page.browser().version()).toLowerCase().startsWith('firefox');
  return isFirefox ? inFirefox(page, colours) : inChromium(page, colours);
}

async function inChromium(page: Page, { dark, forced }: Colours): Promise<() => Promise<void>> {
  const session = await page.createCDPSession();
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: dark ? 'dark' : 'light' },
      { name: 'forced-colors', value: forced ? 'active' : 'none' },
    ],
  });
  return async () => {
    await session.send('Emulation.setEmulatedMedia', { features: [] });
    await session.detach();
  };
}

// Puppeteer offers no media emulation for Firefox; its own developer tools use these overrides.
const OVERRIDE = `
  const [scheme, forced] = args;
  const context = gBrowser.selectedBrowser.browsingContext;
  context.prefersColorSchemeOverride = scheme;
  context.forcedColorsOverride = forced;`;

async function inFirefox(page: Page, { dark, forced }: Colours): Promise<() => Promise<void>> {
  const browser = page.browser();
  await inChromeScope(browser, OVERRIDE, dark ? 'dark' : 'light', forced ? 'active' : 'none');
  return async () => {
    await inChromeScope(browser, OVERRIDE, 'none', 'none');
  };
}
