/** A tab that no click has armed: the missed photo is said in the journal and by the chip. */
import { expect } from 'vitest';
import { openHome } from '../portal/portal-driver.ts';
import { clickNext, fillStep, startStudentForm } from '../portal/student-form-driver.ts';
import { eachBrowser } from './support/each-browser.ts';
import { keptEntries } from './support/kept-entries.ts';
import { untilChipSays } from './support/seen-chip.ts';
import { entriesOf, LONG_MS, strike } from './support/seen-lines.ts';
import { begin } from './support/seen-start.ts';
import { until } from './support/until.ts';

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 300_000 },
  'a missed photo is said',
  async ({ browser, portal }) => {
    await begin(browser);
    const page = await browser.newPage();
    page.setDefaultTimeout(LONG_MS);
    await openHome(page);
    await startStudentForm(page);
    await until(async () => (await browser.badge(page)).text === '○', {
      what: 'the badge to ask for a click',
      timeoutMs: LONG_MS,
      everyMs: 250,
    });
    strike(portal, 'step:500:1');
    await fillStep(page, 1);
    await clickNext(page);
    await untilChipSays(browser, page, "Pas de photo : cliquez sur l'icône de Témoin.");
    const missed = await until(
      async () =>
        (await keptEntries(browser)).find(({ claims }) =>
          JSON.stringify(claims['recorder'] ?? {}).includes('photo-missed'),
        ),
      { what: 'the missed photo to be an entry', timeoutMs: LONG_MS, everyMs: 250 },
    );
    const incident = (await keptEntries(browser)).find(
      ({ claims }) => claims['kind'] === 'incident',
    );
    expect(missed.claims).toMatchObject({
      kind: 'recorder',
      recorder: { event: 'photo-missed', why: 'not-armed' },
      refers: { seq: incident?.seq, why: 'shot' },
    });
    expect(await entriesOf(browser, 'photo')).toEqual([]);
  },
);
