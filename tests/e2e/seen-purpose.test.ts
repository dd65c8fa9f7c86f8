/** A stay that met only an outage: the chip asks once what it was for, and obeys the person, not the page. */
import { expect } from 'vitest';
import { FAULT_PLACES } from '../portal/named-faults.ts';
import { openHome, tryHome } from '../portal/portal-driver.ts';
import { eachBrowser } from './support/each-browser.ts';
import { asRecord, keptEntries } from './support/kept-entries.ts';
import { chipText, tapChip, untilChipSays } from './support/seen-chip.ts';
import { entriesOf, moveOn, strike, untilEntries } from './support/seen-lines.ts';
import { begin } from './support/seen-start.ts';

const QUESTION = 'Vous vouliez faire quoi ?';

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 300_000 },
  'the purpose of a stay is asked once and answered by a real click only',
  async ({ browser, portal }) => {
    const page = await begin(browser);
    strike(portal, { match: FAULT_PLACES.document, fault: { status: 503, body: '' }, times: 1 });
    await tryHome(page);
    await untilEntries(browser, 'incident');
    await openHome(page);
    const asked = await untilChipSays(browser, page, QUESTION);
    for (const choice of ['Renouveler mon titre', 'Déposer une demande', 'Voir mon dossier'])
      expect(asked).toContain(choice);
    await page.evaluate(() => {
      const chip = document.documentElement.lastElementChild;
      if (!(chip instanceof HTMLElement)) throw new Error('no chip');
      const { x, y } = { x: innerWidth - 100, y: innerHeight - 60 };
      chip.click();
      chip.dispatchEvent(
        new MouseEvent('click', { bubbles: true, composed: true, clientX: x, clientY: y }),
      );
      chip.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    });
    expect(await chipText(browser, page)).toContain(QUESTION);
    await tapChip(browser, page, 'Renouveler mon titre');
    await untilChipSays(browser, page, "Merci, c'est noté.");
    await moveOn(browser, page);
    const facts = await entriesOf(browser, 'fact');
    expect(facts).toHaveLength(1);
    expect(facts[0]).toMatchObject({ source: 'user', fact: { name: 'purpose', value: 'renew' } });
    const [incident] = await entriesOf(browser, 'incident');
    expect(facts[0]?.['stay']).toBe(incident?.['stay']);
    const refers = asRecord(facts[0]?.['refers']);
    expect(refers['why']).toBe('stay');
    const meant = (await keptEntries(browser)).find(({ seq }) => seq === refers['seq']);
    expect(meant?.claims['stay']).toBe(incident?.['stay']);
    await openHome(page);
    await moveOn(browser, page, '/plandusite');
    expect(await chipText(browser, page)).not.toContain(QUESTION);
  },
);
