/** The same error again and again within two minutes: the first, and one entry for all that came after. */
import { expect } from 'vitest';
import { TECHNICAL_ERROR, closeErrorDialog, waitForErrorDialog } from '../portal/portal-driver.ts';
import { clickNext, fillStep, startStudentForm } from '../portal/student-form-driver.ts';
import { eachBrowser } from './support/each-browser.ts';
import { keptEntries } from './support/kept-entries.ts';
import { foldChip, untilChipSays } from './support/seen-chip.ts';
import {
  allLines,
  apart,
  exchangesOf,
  faulted,
  LONG_MS,
  moveOn,
  NEAR_MS,
  strike,
  untilEntries,
} from './support/seen-lines.ts';
import { begin } from './support/seen-start.ts';
import { until } from './support/until.ts';

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 240_000 },
  'three times the same error are the first entry and one for its repeats',
  async ({ browser, portal }) => {
    const page = await begin(browser);
    await startStudentForm(page);
    strike(portal, 'step:500:3');
    await fillStep(page, 1);
    for (const time of [1, 2, 3]) {
      await clickNext(page);
      await waitForErrorDialog(page, TECHNICAL_ERROR);
      await until(
        async () => {
          const said = (await allLines(browser)).filter(({ text }) =>
            String(text).includes(TECHNICAL_ERROR),
          );
          return said.length >= time;
        },
        { what: `the words for time ${time}`, timeoutMs: LONG_MS, everyMs: 250 },
      );
      await untilChipSays(browser, page, TECHNICAL_ERROR);
      // What fails within 5 s of the first in one window is one entry: the person waits a little before trying again.
      if (time === 1) await untilEntries(browser, 'incident');
      await foldChip(browser, page);
      await closeErrorDialog(page);
    }
    await moveOn(browser, page);
    const incidents = (await keptEntries(browser)).filter(
      ({ claims }) => claims['kind'] === 'incident',
    );
    expect(incidents).toHaveLength(2);
    const [first, repeats] = incidents;
    const [one, two, three] = faulted(portal);
    expect(first?.claims).not.toHaveProperty('refers');
    expect(first?.claims).not.toHaveProperty('count');
    expect(exchangesOf(first?.claims)).toHaveLength(1);
    expect(apart(first?.claims['at'], one?.at)).toBeLessThanOrEqual(NEAR_MS);
    expect(repeats?.claims).toMatchObject({
      refers: { seq: first?.seq, why: 'repeat' },
      count: 2,
      codes: first?.claims['codes'],
      text: first?.claims['text'],
    });
    expect(exchangesOf(repeats?.claims)).toHaveLength(2);
    expect(apart(repeats?.claims['at'], two?.at)).toBeLessThanOrEqual(NEAR_MS);
    expect(apart(repeats?.claims['until'], three?.at)).toBeLessThanOrEqual(NEAR_MS);
  },
);
