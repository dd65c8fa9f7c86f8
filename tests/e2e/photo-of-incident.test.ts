/** An armed tab: the incident's photo is an entry that names it, its hash is that of the stored picture, the chip is not in it. */
import { expect } from 'vitest';
import { clickNext, fillStep, startStudentForm } from '../portal/student-form-driver.ts';
import { eachBrowser } from './support/each-browser.ts';
import { asRecord, keptEntries } from './support/kept-entries.ts';
import { inkOnScreen, keptPhotos } from './support/photo-kept.ts';
import { untilChipSays } from './support/seen-chip.ts';
import { LONG_MS, strike, untilEntries } from './support/seen-lines.ts';
import { begin } from './support/seen-start.ts';
import { until } from './support/until.ts';
import { popupWith } from './support/whose-calls.ts';

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 300_000 },
  'the photo of an incident refers to it, matches its hash and shows no chip',
  async ({ browser, portal }) => {
    const page = await begin(browser);
    await startStudentForm(page);
    await (await popupWith(browser, page, 'photo-now')).close();
    await until(async () => (await browser.badge(page)).text === '●', {
      what: 'the badge to say that photos are ready',
      timeoutMs: LONG_MS,
      everyMs: 250,
    });
    strike(portal, 'step:500:1');
    await fillStep(page, 1);
    await clickNext(page);
    await untilChipSays(browser, page, 'Photo gardée.');
    const seen = await inkOnScreen(browser, page);
    const [photo] = await untilEntries(browser, 'photo');
    const incident = (await keptEntries(browser)).find(
      ({ claims }) => claims['kind'] === 'incident',
    );
    expect(photo?.['refers']).toEqual({ seq: incident?.seq, why: 'shot' });
    expect(photo).toMatchObject({ source: 'auto', shot: { how: 'visible-tab' } });
    const [kept, ...more] = await keptPhotos(browser);
    expect(more).toEqual([]);
    const shot = asRecord(photo?.['shot']);
    expect(kept?.sha256).toBe(shot['sha256']);
    expect(kept?.name).toBe(shot['sha256']);
    expect([kept?.width, kept?.height]).toEqual([shot['width'], shot['height']]);
    // The count finds the chip where it is.
    expect(seen).toBeGreaterThan(5_000);
    expect(kept?.ink).toBe(0);
  },
);
