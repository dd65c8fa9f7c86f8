/** One submission is one entry for ever: coming back to the démarche shows the confirmation again, and that is a visit. */
import { expect } from 'vitest';
import {
  CONFIRMATION,
  goToRecap,
  startStudentForm,
  submit,
  SUBMIT_LABEL,
} from '../portal/student-form-driver.ts';
import { eachBrowser } from './support/each-browser.ts';
import { asRecord } from './support/kept-entries.ts';
import {
  allLines,
  apart,
  entriesOf,
  LONG_MS,
  moveOn,
  NEAR_MS,
  untilEntries,
} from './support/seen-lines.ts';
import { begin } from './support/seen-start.ts';
import { until } from './support/until.ts';

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 300_000 },
  'a submission is one entry and its confirmation seen again is a visit',
  async ({ browser, portal }) => {
    const page = await begin(browser);
    await startStudentForm(page);
    await goToRecap(page);
    await submit(page);
    const [submission] = await untilEntries(browser, 'submission');
    const sent = portal.log().find(({ path }) => path.endsWith('/soumettre'));
    // The click is the person's instant; the line waits for the confirmation to stand still.
    const clicked = asRecord(submission?.['action'])['at'];
    expect(apart(clicked, sent?.at)).toBeLessThanOrEqual(NEAR_MS);
    expect(apart(submission?.['at'], sent?.at)).toBeLessThanOrEqual(5_000);
    expect(String(submission?.['text'])).toContain(CONFIRMATION);
    expect(asRecord(submission?.['page'])).toMatchObject({
      kind: 'form-confirmation',
      procedure: 'sejour/etudiant',
    });
    expect(asRecord(submission?.['action'])).toMatchObject({ label: SUBMIT_LABEL });
    await moveOn(browser, page);
    const before = await confirmations(browser);
    expect(await startStudentForm(page)).toBe(6);
    await until(
      async () =>
        (await allLines(browser)).some(
          ({ kind, page: where }) =>
            kind === 'visit' && asRecord(where)['kind'] === 'form-confirmation',
        ),
      { what: 'the confirmation to be read again', timeoutMs: LONG_MS, everyMs: 250 },
    );
    await moveOn(browser, page, '/plandusite');
    expect(await confirmations(browser)).toBe(before + 1);
    expect(await entriesOf(browser, 'submission')).toHaveLength(1);
    expect(await entriesOf(browser, 'incident')).toHaveLength(0);
  },
);

async function confirmations(browser: Parameters<typeof entriesOf>[0]): Promise<number> {
  const visits = await entriesOf(browser, 'visit');
  return visits.filter((visit) => asRecord(visit['page'])['kind'] === 'form-confirmation').length;
}
