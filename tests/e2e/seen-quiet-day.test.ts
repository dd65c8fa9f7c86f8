/** Moment 2, the quiet day: Mon compte is seen once a day, as shown, and the chip says so within 3 s. */
import { expect } from 'vitest';
import { BAO } from '../portal/accounts.ts';
import { clickDocument, openAccount, openHome } from '../portal/portal-driver.ts';
import { eachBrowser } from './support/each-browser.ts';
import { asRecord } from './support/kept-entries.ts';
import { untilChipSays } from './support/seen-chip.ts';
import { apart, entriesOf, moveOn, untilEntries } from './support/seen-lines.ts';
import { chipOpenAt, markChip, settledAt } from './support/seen-marks.ts';
import { begin } from './support/seen-start.ts';

const ATTESTATION = 'Attestation_prolongation_instruction_15-09-2026.pdf';
const RECEIPT = 'CONFIRMATION_DEMANDE_TITRE_SEJOUR_9314470258_20260602.pdf';
const MASKED_RECEIPT = 'CONFIRMATION_DEMANDE_TITRE_SEJOUR_[n° 10]_20260602.pdf';
const request = BAO.request;

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 300_000 },
  'the state of a request is one entry a day and one at each change',
  async ({ browser, portal }) => {
    if (request === null) throw new Error('the account of this story has a request');
    const page = await begin(browser, BAO);
    const [state] = await untilEntries(browser, 'state');
    expect(asRecord(state?.['state'])).toEqual({
      procedure: request.kind,
      label: 'Demande envoyée : le 02/06/2026 à 09:57',
      step: 'Instruction en cours',
      filedAt: '02/06/2026 à 09:57',
      // As shown: the receipt is offered twice, once by its name.
      documents: ['Télécharger la confirmation de dépôt', MASKED_RECEIPT, ATTESTATION],
    });
    expect(asRecord(state?.['ids'])).toMatchObject({
      request: request.number,
      foreigner: BAO.login,
      name: BAO.displayName,
    });

    await openHome(page);
    await markChip(page);
    await openAccount(page);
    const said = await untilChipSays(browser, page, "Vu aujourd'hui");
    expect(said).toContain('« Instruction en cours »');
    expect(said).toContain("C'est noté, c'est une preuve.");
    expect(said).toContain('Montrez cette page à votre association.');
    expect(apart(await chipOpenAt(page), await settledAt(page))).toBeLessThanOrEqual(3_000);

    await clickDocument(page, RECEIPT);
    const [document] = await untilEntries(browser, 'document');
    expect(asRecord(document?.['delivered'])).toMatchObject({
      name: MASKED_RECEIPT,
      type: 'application/pdf',
    });
    await moveOn(browser, page);
    expect(await entriesOf(browser, 'state')).toHaveLength(1);
    expect(await entriesOf(browser, 'document')).toHaveLength(1);

    portal.setAccount(BAO.login, { request: { ...request, step: 'decision' } });
    await openAccount(page);
    const [, changed] = await untilEntries(browser, 'state', 2);
    expect(asRecord(changed?.['state'])).toMatchObject({ step: 'Décision prise' });
    await moveOn(browser, page);
    expect(await entriesOf(browser, 'state')).toHaveLength(2);
    expect(await entriesOf(browser, 'incident')).toHaveLength(0);
  },
);
