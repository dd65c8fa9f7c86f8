/** The leading case (B1): a title that cannot be chosen is the person's own by one tap, and the journal counts the attempt. */
import { expect } from 'vitest';
import { openTriage } from '../portal/portal-driver.ts';
import { eachBrowser } from './support/each-browser.ts';
import { asRecord, keptEntries } from './support/kept-entries.ts';
import { tapChip, untilChipSays } from './support/seen-chip.ts';
import { untilEntries } from './support/seen-lines.ts';
import { begin } from './support/seen-start.ts';

const OWN = 'En tant que salarié - Hors passeport talent & hors Citoyen UE';

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 240_000 },
  'a greyed title waits folded in the chip, and one tap says that it is theirs',
  async ({ browser }) => {
    const page = await begin(browser);
    await openTriage(page);
    await untilChipSays(browser, page, 'Choix impossible\u00a0?');
    await tapChip(browser, page, 'Choix impossible\u00a0?');
    await untilChipSays(browser, page, OWN);
    await tapChip(browser, page, OWN);
    await untilChipSays(browser, page, "Merci, c'est noté.");
    const [answer] = await untilEntries(browser, 'answer');
    const visit = (await keptEntries(browser)).find(({ claims }) => 'options' in claims);
    expect(visit?.claims['options']).toContain(OWN);
    expect(asRecord(answer?.['answer'])).toEqual({
      to: visit?.seq,
      value: 'confirmed',
      code: 'B1',
      option: OWN,
    });
    const journal = await browser.extensionPage('journal.html');
    const count = await journal.waitForSelector('[data-testid="count"]');
    expect(await count?.evaluate((shown) => shown.textContent)).toMatch(/^1/);
    const row = await journal.waitForSelector(`[data-testid="row-${visit?.seq ?? 0}"]`);
    expect(await row?.evaluate((shown) => shown.textContent)).toContain(OWN);
  },
);
