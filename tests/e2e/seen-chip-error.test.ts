/** Moment 1: within 2 s of the failure the chip says the site's words, and can be told that they are no error. */
import { expect } from 'vitest';
import { TECHNICAL_ERROR, waitForErrorDialog } from '../portal/portal-driver.ts';
import { clickNext, fillStep, startStudentForm } from '../portal/student-form-driver.ts';
import { eachBrowser } from './support/each-browser.ts';
import { asRecord, keptEntries } from './support/kept-entries.ts';
import { chipText, tapChip, untilChipSays } from './support/seen-chip.ts';
import { apart, entriesOf, NEAR_MS, strike, untilEntries } from './support/seen-lines.ts';
import { chipOpenAt, failedAt, markChip } from './support/seen-marks.ts';
import { begin } from './support/seen-start.ts';

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 240_000 },
  'the chip says an error within 2 s and takes the answer that it is none',
  async ({ browser, portal }) => {
    const page = await begin(browser);
    await startStudentForm(page);
    strike(portal, 'step:500:1');
    await fillStep(page, 1);
    await markChip(page);
    await clickNext(page);
    await waitForErrorDialog(page, TECHNICAL_ERROR);
    const said = await untilChipSays(browser, page, TECHNICAL_ERROR);
    expect(said).toContain("C'est noté,");
    expect(said).toContain('Le site a répondu :');
    expect(said).toContain("Ce n'est pas votre faute.");
    expect(apart(await chipOpenAt(page), await failedAt(page))).toBeLessThanOrEqual(NEAR_MS);
    await tapChip(browser, page, "Ce n'est pas une erreur");
    await untilChipSays(browser, page, "Ce n'est plus compté comme une erreur.");
    expect(await chipText(browser, page)).not.toContain('Le site a répondu');
    const [answer] = await untilEntries(browser, 'answer');
    const entries = await keptEntries(browser);
    const incident = entries.find(({ claims }) => claims['kind'] === 'incident');
    expect(asRecord(answer?.['answer'])).toEqual({ to: incident?.seq, value: 'refused' });
    expect(answer).toMatchObject({ source: 'user' });
    expect(await entriesOf(browser, 'answer')).toHaveLength(1);
  },
);
