/** Every screen of somebody who waits, on the real extension: journal, popup, my sheet. */
import { eachBrowser } from './support/each-browser.ts';
import { fitsScreen } from './support/fit-screen.ts';
import { oneQuietDay } from './support/handover-story.ts';
import { press } from './support/person.ts';
import { until } from './support/until.ts';

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 400_000 },
  'journal of waiting, popup and my sheet fit and satisfy axe',
  async (context) => {
    const { browser } = context;
    await oneQuietDay(context);
    const page = await browser.extensionPage('journal.html');
    await until(() => page.$('[data-testid="suggested"]'), { what: 'the proposed dates' });
    await fitsScreen(page, { name: 'journal-waiting-suggested' });
    await press(page, 'confirm-dates');
    await until(() => page.$('[data-testid="nearest"]'), { what: 'the nearest date' });
    await fitsScreen(page, { name: 'journal-waiting' });
    await page.close();

    const popup = await browser.extensionPage('popup.html');
    await until(() => popup.$('[data-testid="journal"]'), { what: 'the popup' });
    await fitsScreen(popup, { name: 'popup-main', widths: [320, 360] });
    await press(popup, 'note');
    await fitsScreen(popup, { name: 'popup-note', widths: [320, 360] });
    await press(popup, 'note-cancel');
    await press(popup, 'pause');
    await fitsScreen(popup, { name: 'popup-pause', widths: [320, 360] });
    await press(popup, 'pause-everywhere');
    await until(() => popup.$('[data-testid="resume"]'), { what: 'the pause' });
    await fitsScreen(popup, { name: 'popup-paused', widths: [320, 360] });
    await popup.close();

    const sheet = await browser.extensionPage('print.html#sheet');
    await until(() => sheet.$('[data-testid="sheet"]'), { what: 'the sheet' });
    await fitsScreen(sheet, { name: 'print-sheet' });
  },
);
