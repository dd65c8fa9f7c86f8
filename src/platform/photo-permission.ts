/**
 * Automatic photos: the optional permission that browsers give for all sites or none. The camera refuses every site
 * but the portal all the same (tab-camera.ts).
 */
import browser from 'webextension-polyfill';

const everySite = { origins: ['<all_urls>'] };

export const photoPermission = {
  granted: async (): Promise<boolean> => browser.permissions.contains(everySite),
  /** Must be called within the click itself: browsers ask nobody otherwise. @returns whether it is granted now */
  async ask(): Promise<boolean> {
    try {
      return await browser.permissions.request(everySite);
    } catch {
      // Not within a click, or a policy of the computer forbids it: as good as refused.
      return false;
    }
  },
};
