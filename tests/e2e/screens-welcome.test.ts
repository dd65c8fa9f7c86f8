/** Every screen before and around consent, on the real extension. */
import { eachBrowser } from './support/each-browser.ts';
import { fitsScreen } from './support/fit-screen.ts';
import { press } from './support/person.ts';
import { until } from './support/until.ts';

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 400_000 },
  'welcome, consent, refusal, help, language and the popup of a new computer fit and satisfy axe',
  async ({ browser }) => {
    const popup = await browser.extensionPage('popup.html');
    await until(() => popup.$('[data-testid="activate"]'), { what: 'the popup' });
    await fitsScreen(popup, { name: 'popup-none', widths: [320, 360] });
    await popup.close();

    const journal = await browser.extensionPage('journal.html');
    await until(() => journal.$('main button'), { what: 'the empty journal' });
    await fitsScreen(journal, { name: 'journal-none' });
    await journal.close();

    const page = await browser.extensionPage('welcome.html');
    await until(() => page.$('[data-testid="continue"]'), { what: 'the languages' });
    await fitsScreen(page, { name: 'welcome-1-language' });
    await press(page, 'continue');
    await fitsScreen(page, { name: 'welcome-2-what' });
    await press(page, 'continue');
    await fitsScreen(page, { name: 'welcome-3-computer' });
    await press(page, 'computer-own');
    await press(page, 'continue');
    await until(() => page.$('[data-testid="consent-yes"]'), { what: 'the consent' });
    await fitsScreen(page, { name: 'welcome-4-consent' });
    await press(page, 'consent-no');
    await until(() => page.$('[data-testid="refused"]'), { what: 'the refusal' });
    await fitsScreen(page, { name: 'welcome-refused' });
    await press(page, 'again');
    await press(page, 'consent-yes');
    await until(() => page.$('[data-testid="done"]'), { what: 'the icon step' });
    await fitsScreen(page, { name: 'welcome-5-icon' });
    await page.close();

    for (const hash of ['help', 'language', 'other']) {
      const other = await browser.extensionPage(`welcome.html#${hash}`);
      await until(() => other.$('main h1, main h2'), { what: hash });
      await fitsScreen(other, { name: `welcome-${hash}` });
      await other.close();
    }
  },
);
