/** Every screen of somebody who cannot act, on the real extension: journal, entry, dialogs, the hand-over to its file. */
import { eachBrowser } from './support/each-browser.ts';
import { fitsScreen } from './support/fit-screen.ts';
import { entryOf, oneFailureKept } from './support/handover-story.ts';
import { handOver } from './support/handover-walk.ts';
import { press } from './support/person.ts';
import { until } from './support/until.ts';

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 500_000 },
  'journal of cannot-act, entry, dialogs and each step of the hand-over fit and satisfy axe',
  async (context) => {
    const { browser } = context;
    await oneFailureKept(context);
    const { seq } = await entryOf(browser, 'incident');
    const page = await browser.extensionPage('journal.html');
    await until(() => page.$('[data-testid="cannot-act"]'), { what: 'the situation' });
    await fitsScreen(page, { name: 'journal-cannot-act' });

    await page.locator(`[data-testid="row-${seq}"] .line-button`).click();
    await until(() => page.$(`[data-testid="entry-${seq}"] img`), { what: 'the opened entry' });
    await fitsScreen(page, { name: 'journal-entry' });
    await press(page, 'erase');
    await fitsScreen(page, { name: 'journal-erase' });
    await press(page, 'erase-keep');
    await press(page, 'change-dates');
    await fitsScreen(page, { name: 'journal-dates-form' });
    await press(page, 'erase-all');
    await fitsScreen(page, { name: 'journal-erase-all' });
    await page.close();

    let photos = 0;
    await handOver(browser, {
      for: 'association',
      seen: async (step, tab) => {
        photos += step === 'photos' ? 1 : 0;
        if (step !== 'photos' || photos === 1) await fitsScreen(tab, { name: `handover-${step}` });
      },
    });
  },
);
