/** Second story, the quiet day: Bao looks at his request, nothing fails, and that is noted too. */
import type { Page } from 'puppeteer-core';
import { arrive, press } from '../../e2e/support/person.ts';
import { untilChipSays } from '../../e2e/support/seen-chip.ts';
import { nothingWaits, untilEntries } from '../../e2e/support/seen-lines.ts';
import { until } from '../../e2e/support/until.ts';
import { BAO } from '../../portal/accounts.ts';
import { openAccount } from '../../portal/portal-driver.ts';
import { consentScene } from './consent-scene.ts';
import { handOverScene, type HandedFile } from './hand-over-scene.ts';
import { asTyped, attestationOf, filedOn } from './people-today.ts';
import { itsMeScene, photoScene, popupScene } from './popup-scene.ts';
import { pictureOf, pictureOfWindow, tell, type Stage } from './stage.ts';

export async function tellBao(stage: Stage, today: string): Promise<HandedFile> {
  const { browser } = stage;
  await consentScene(stage);
  tell('Bao logs in and looks at his request: "Instruction en cours". Nothing fails.');
  const page = await arrive(browser, BAO);
  await itsMeScene(stage, page);
  await untilEntries(browser, 'state');
  await giveDates(stage, today);
  tell('He looks again: the chip says what was seen, and how long his attestation still runs.');
  await page.bringToFront();
  await page.reload({ waitUntil: 'domcontentloaded' });
  await openAccount(page);
  await untilChipSays(browser, page, 'Votre attestation finit le');
  await pictureOfWindow(stage, page, '05-site-jour-calme');
  await photoScene(stage, page);
  await popupScene(stage, page, '06-menu-apres-photo');
  await nothingWaits(browser);
  return journalScene(stage);
}

/** One tap for what the portal words as such; typed, what only he knows. */
async function giveDates(stage: Stage, today: string): Promise<void> {
  tell('In his journal: one tap for the dates the site shows, then the days of his attestation.');
  const page = await stage.browser.extensionPage('journal.html');
  await press(page, 'confirm-dates');
  await until(async () => (await page.$('[data-testid="suggested"]')) === null, {
    what: 'the suggested dates to be kept',
  });
  await press(page, 'change-dates');
  const { from, until: last } = attestationOf(today);
  await writeDate(page, 'prolongation.from', asTyped(from));
  await writeDate(page, 'prolongation.until', asTyped(last));
  await writeDate(page, 'request.filed', asTyped(filedOn(today)));
  await pictureOf(stage, page, { name: '07-journal-dates' });
  await press(page, 'dates-keep');
  await until(async () => (await page.$('[data-testid="dates-form"]')) === null, {
    what: 'the dates to be kept',
  });
  await page.close();
}

async function writeDate(page: Page, field: string, day: string): Promise<void> {
  const input = page.locator(`[data-testid="date-${field}"]`);
  await input.fill(day);
}

async function journalScene(stage: Stage): Promise<HandedFile> {
  tell('His journal: the days with and without a paper, the dates on which the request was seen.');
  const page = await stage.browser.extensionPage('journal.html');
  page.setDefaultTimeout(60_000);
  await until(async () => page.$('[data-testid="waiting"]'), { what: 'the situation "waiting"' });
  await until(async () => page.$('[data-testid="nearest"]'), { what: 'the nearest date' });
  await pictureOf(stage, page, { name: '08-journal' });
  await pictureOf(stage, page, { name: '09-journal-telephone', width: 360, height: 740 });
  const sheet = await stage.browser.extensionPage('print.html#sheet');
  await until(async () => sheet.$('[data-testid="sheet"]'), { what: 'the sheet' });
  await pictureOf(stage, sheet, { name: '10-ma-feuille', width: 900 });
  await sheet.close();
  return handOverScene(stage, page);
}
