/** The recap shows again all that was typed; a failure there is kept with the dialog's words, and not one value. */
import { basename } from 'node:path';
import { expect } from 'vitest';
import { TECHNICAL_ERROR, waitForErrorDialog } from '../portal/portal-driver.ts';
import { EPHOTO_CODE, STUDENT_FORM_VALUES } from '../portal/student-form.ts';
import {
  clickSubmit,
  confirmRecap,
  passStep,
  startStudentForm,
  UPLOADED_FILE,
} from '../portal/student-form-driver.ts';
import { eachBrowser } from './support/each-browser.ts';
import { asRecord } from './support/kept-entries.ts';
import { allLines, LONG_MS, moveOn, strike, untilSaid } from './support/seen-lines.ts';
import { begin } from './support/seen-start.ts';
import { until } from './support/until.ts';

const TYPED = [
  ...Object.values(STUDENT_FORM_VALUES[1]),
  ...Object.values(STUDENT_FORM_VALUES[2]),
  ...Object.values(STUDENT_FORM_VALUES[3]),
  STUDENT_FORM_VALUES.observations,
  EPHOTO_CODE,
  basename(UPLOADED_FILE),
];
/** Claims that hold words of a page. */
const WORDS = [
  'text',
  'copy',
  'page',
  'action',
  'options',
  'state',
  'uploads',
  'delivered',
  'http',
];
const RESTRICTED = new Set([
  'form-intro',
  'form-step',
  'form-recap',
  'profile',
  'register',
  'unknown',
]);

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 300_000 },
  'no value that was typed and shown again is in the database',
  async ({ browser, portal }) => {
    const page = await begin(browser);
    await startStudentForm(page);
    for (const step of [1, 2, 3, 4] as const) await passStep(page, step);
    // The values are on the screen when the page is read: without that the story would prove nothing.
    const shown = await page.evaluate(() => document.body.innerText);
    for (const value of Object.values(STUDENT_FORM_VALUES[1])) expect(shown).toContain(value);
    await until(
      async () =>
        (await allLines(browser)).some(
          ({ page: where }) => asRecord(where)['kind'] === 'form-recap',
        ),
      { what: 'the recap to be read', timeoutMs: LONG_MS, everyMs: 250 },
    );
    await confirmRecap(page);
    strike(portal, 'submit:500:1');
    await clickSubmit(page);
    await waitForErrorDialog(page, TECHNICAL_ERROR);
    await untilSaid(browser, TECHNICAL_ERROR);
    await moveOn(browser, page);
    const lines = await allLines(browser);
    expect(lines.some((line) => asRecord(line['page'])['kind'] === 'form-recap')).toBe(true);
    for (const line of lines.filter((one) => RESTRICTED.has(String(asRecord(one['page'])['kind']))))
      expect(line).not.toHaveProperty('copy');
    const words = JSON.stringify(lines.map((line) => WORDS.map((name) => line[name])));
    const whole = JSON.stringify(lines) + JSON.stringify(await browser.dumpDatabase('temoin'));
    for (const value of TYPED) {
      // Three to five digits stand by chance in a hash or an instant: those are looked for in words only.
      expect(value.length > 5 ? whole : words).not.toContain(value);
    }
  },
);
