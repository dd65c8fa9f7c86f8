/** *Garder une photo maintenant*: one photo, the person's own act, in the journal named at the top of the popup. */
import { expect } from 'vitest';
import { eachBrowser } from './support/each-browser.ts';
import { asRecord } from './support/kept-entries.ts';
import { inkOnScreen, keptPhotos } from './support/photo-kept.ts';
import { untilEntries } from './support/seen-lines.ts';
import { begin } from './support/seen-start.ts';
import { until } from './support/until.ts';
import { popupWith } from './support/whose-calls.ts';

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 240_000 },
  'a photo by hand is kept without the chip',
  async ({ browser }) => {
    const page = await begin(browser);
    const popup = await popupWith(browser, page, 'photo-now');
    await popup.click('photo-now');
    await until(() => popup.has('kept'), { what: 'the popup to say that it is kept' });
    await popup.close();
    const photos = await untilEntries(browser, 'photo');
    expect(photos).toHaveLength(1);
    expect(photos[0]).toMatchObject({ source: 'user', account: 'answered' });
    expect(photos[0]?.['refers']).toBeUndefined();
    const [kept] = await keptPhotos(browser);
    expect(kept?.sha256).toBe(asRecord(photos[0]?.['shot'])['sha256']);
    expect(await inkOnScreen(browser, page)).toBeGreaterThan(500);
    expect(kept?.ink).toBe(0);
  },
);
