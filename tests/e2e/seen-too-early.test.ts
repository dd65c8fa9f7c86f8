/** A refusal on a page that answers 200: *Il est trop tôt…* is as real as a failure, and no server had a part in it. */
import { expect } from 'vitest';
import { CARLA } from '../portal/accounts.ts';
import { askForRenewal, openTriage } from '../portal/portal-driver.ts';
import { eachBrowser } from './support/each-browser.ts';
import { asRecord } from './support/kept-entries.ts';
import { apart, entriesOf, moveOn, untilSaid } from './support/seen-lines.ts';
import { begin } from './support/seen-start.ts';

const WORDS = 'Il est trop tôt pour demander le renouvellement de votre titre.';

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 240_000 },
  'a renewal refused as too early is one blocking entry of the page alone',
  async ({ browser }) => {
    const page = await begin(browser, CARLA);
    await openTriage(page);
    await askForRenewal(page);
    await untilSaid(browser, WORDS);
    await moveOn(browser, page);
    const incidents = await entriesOf(browser, 'incident');
    expect(incidents).toHaveLength(1);
    const [incident] = incidents;
    expect(incident).toMatchObject({ codes: ['B4'], text: WORDS });
    expect(incident).not.toHaveProperty('http');
    const witnesses = asRecord(incident?.['witnesses']);
    expect(witnesses['network']).toBeNull();
    expect(apart(witnesses['page'], incident?.['at'])).toBe(0);
    expect(asRecord(incident?.['page'])).toMatchObject({ kind: 'triage-situation' });
    expect(asRecord(incident?.['action'])).toMatchObject({
      label: 'Je commence',
      followed: 'response',
    });
  },
);
