/** Everything of the extension on this computer that is not its database: `storage.local`, `storage.session`, page storage. */
import type { BrowserUnderTest } from './browser-under-test.ts';

/** As one JSON text. */
export async function extensionStorage(browser: BrowserUnderTest): Promise<string> {
  const page = await browser.extensionPage('print.html');
  try {
    const text: unknown = await page.evaluate(`(async () => {
      const { storage } = globalThis.browser ?? globalThis.chrome;
      return JSON.stringify([
        await storage.local.get(null), await storage.session.get(null),
        { ...localStorage }, { ...sessionStorage }, await caches.keys().catch(() => []),
        (await indexedDB.databases()).map(({ name }) => name),
      ]);
    })()`);
    return String(text);
  } finally {
    await page.close();
  }
}
