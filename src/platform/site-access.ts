/**
 * The right to read the portal's sites: Firefox lets it be taken back in the add-on's page, Chromium under *Site access*. It is
 * asked for again by a click; the background hears of either by an event.
 */
import browser from 'webextension-polyfill';
import { portalHosts } from '#core/portal-hosts.ts';

const portal = { origins: portalHosts.map((host) => `https://${host}/*`) };

export const siteAccess = {
  /** A browser that does not answer takes nothing back. */
  async held(): Promise<boolean> {
    try {
      return await browser.permissions.contains(portal);
    } catch {
      return true;
    }
  },
  /** Must be called within the click itself: browsers ask nobody otherwise. @returns whether it is granted now */
  async ask(): Promise<boolean> {
    try {
      return await browser.permissions.request(portal);
    } catch {
      // Not within a click, or a policy of the computer forbids it: as good as refused.
      return false;
    }
  },
};
