/** The person's own mistakes (a wrong password, empty fields) are noted in silence: no card, no photo, no code but `input`. */
import { expect } from 'vitest';
import { AMINA } from '../portal/accounts.ts';
import { goToLogin, openHome, passLogin, sendCredentials } from '../portal/portal-driver.ts';
import { clickNext, startStudentForm } from '../portal/student-form-driver.ts';
import { eachBrowser } from './support/each-browser.ts';
import { asRecord } from './support/kept-entries.ts';
import { consent, sayItsMe } from './support/person.ts';
import { chipText } from './support/seen-chip.ts';
import {
  allLines,
  entriesOf,
  LONG_MS,
  moveOn,
  nothingWaits,
  untilSaid,
} from './support/seen-lines.ts';
import { begin } from './support/seen-start.ts';
import { until } from './support/until.ts';

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 240_000 },
  'a wrong password is a silent entry of class input',
  async ({ browser }) => {
    await consent(browser);
    const page = await browser.newPage();
    page.setDefaultTimeout(60_000);
    await openHome(page);
    await goToLogin(page);
    await sendCredentials(page, { login: AMINA.login, password: 'Pas-Celui-La-1!' });
    const line = await until(
      async () => (await allLines(browser)).find(({ kind }) => kind === 'incident'),
      { what: 'the wrong password to be noted', timeoutMs: LONG_MS, everyMs: 250 },
    );
    expect(line).toMatchObject({ codes: ['B5'] });
    expect(asRecord(line['page'])).toMatchObject({ kind: 'sso-login' });
    expect(await chipText(browser, page)).not.toContain("C'est noté");
    await passLogin(page, AMINA);
    await sayItsMe(browser, page);
    await moveOn(browser, page);
    expect((await allLines(browser)).filter(({ kind }) => kind === 'incident')).toHaveLength(1);
    const kept = JSON.stringify(await allLines(browser));
    expect(kept).not.toContain('Pas-Celui-La-1!');
    expect(kept).not.toContain(AMINA.password);
    expect(await entriesOf(browser, 'photo')).toHaveLength(0);
  },
);

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 240_000 },
  'required fields left empty are one silent entry of class input',
  async ({ browser }) => {
    const page = await begin(browser);
    await startStudentForm(page);
    await clickNext(page);
    await untilSaid(browser, 'Ce champ est obligatoire');
    expect(await chipText(browser, page)).not.toContain("C'est noté");
    await moveOn(browser, page);
    await nothingWaits(browser);
    const incidents = await entriesOf(browser, 'incident');
    expect(incidents).toHaveLength(1);
    expect(incidents[0]).toMatchObject({ codes: ['B5'] });
    expect(incidents[0]).not.toHaveProperty('copy');
  },
);
