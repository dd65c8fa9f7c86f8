/** First story: Aminata fills the form, sends it, the portal answers 500 twice, then loses her session. */
import type { Page } from 'puppeteer-core';
import { asRecord, keptEntries, waitingLines } from '../../e2e/support/kept-entries.ts';
import { press, arrive } from '../../e2e/support/person.ts';
import { untilChipSays } from '../../e2e/support/seen-chip.ts';
import {
  allLines,
  faulted,
  nothingWaits,
  strike,
  untilEntries,
} from '../../e2e/support/seen-lines.ts';
import { until } from '../../e2e/support/until.ts';
import { AMINA } from '../../portal/accounts.ts';
import { waitForText } from '../../portal/person-at-page.ts';
import {
  closeErrorDialog,
  TECHNICAL_ERROR,
  waitForErrorDialog,
} from '../../portal/portal-driver.ts';
import { clickSubmit, goToRecap, startStudentForm } from '../../portal/student-form-driver.ts';
import { consentScene } from './consent-scene.ts';
import { handOverScene, type HandedFile } from './hand-over-scene.ts';
import { itsMeScene, popupScene } from './popup-scene.ts';
import { pictureOf, pictureOfWindow, tell, type Stage } from './stage.ts';

/** For this long an error waits for what the other witness saw of it (docs/format.md §2). */
const WINDOW_MS = 5_000;

export async function tellAmina(stage: Stage): Promise<HandedFile> {
  const { browser } = stage;
  await consentScene(stage);
  tell('Aminata logs in.');
  const page = await arrive(browser, AMINA);
  await itsMeScene(stage, page);
  tell('She fills the student form, five steps.');
  await startStudentForm(page);
  await goToRecap(page);
  await failTwice(stage, page);
  await loseSession(stage, page);
  return journalScene(stage);
}

async function failTwice(stage: Stage, page: Page): Promise<void> {
  strike(stage.portal, 'submit:500:2');
  tell('She sends it: the server answers 500. Témoin notes it, with the site’s words.');
  await clickSubmit(page);
  await waitForErrorDialog(page, TECHNICAL_ERROR);
  await untilChipSays(stage.browser, page, TECHNICAL_ERROR);
  await untilEntries(stage.browser, 'photo');
  await pictureOfWindow(stage, page, '05-site-erreur-notee');
  await popupScene(stage, page, '06-menu-apres-erreur');
  await closeErrorDialog(page);
  await untilTold(stage, 1);
  tell('She tries again: 500 again.');
  await clickSubmit(page);
  await waitForErrorDialog(page, TECHNICAL_ERROR);
  await untilTold(stage, 2);
  await closeErrorDialog(page);
}

/** A person takes longer than this to read and try again: so many errors were told by the page, and no entry is still being put together. */
async function untilTold({ browser }: Stage, errors: number): Promise<void> {
  await until(
    async () => {
      const told = (await allLines(browser)).filter(
        ({ kind, witnesses }) => kind === 'incident' && asRecord(witnesses)['page'] !== null,
      );
      const now = Date.now();
      const open = (await waitingLines(browser)).some(
        ({ due }) => Number(due) > now && Number(due) - now <= WINDOW_MS,
      );
      return told.length >= errors && !open;
    },
    { what: `${errors} error(s) to be told by the page`, timeoutMs: 60_000, everyMs: 250 },
  );
}

async function loseSession(stage: Stage, page: Page): Promise<void> {
  strike(stage.portal, 'submit:401:1');
  tell('A third time: the session is lost (401), she is back at the login page.');
  await clickSubmit(page);
  await waitForText(page, '#password');
  const statuses = faulted(stage.portal).map(({ status }) => status);
  if (statuses.join(' ') !== '500 500 401') {
    throw new Error(`the portal was to answer 500 500 401 and answered ${statuses.join(' ')}`);
  }
  await nothingWaits(stage.browser);
  await pictureOfWindow(stage, page, '07-site-session-perdue');
}

async function journalScene(stage: Stage): Promise<HandedFile> {
  const page = await stage.browser.extensionPage('journal.html');
  page.setDefaultTimeout(60_000);
  tell('Her journal: one procedure prevented, three tries. She confirms the date of her card.');
  await press(page, 'confirm-dates');
  await until(async () => page.$('[data-testid="nearest"]'), { what: 'the nearest date' });
  await until(async () => page.$('[data-testid="count"]'), { what: 'the count of attempts' });
  await pictureOf(stage, page, { name: '08-journal' });
  await pictureOf(stage, page, { name: '09-journal-telephone', width: 360, height: 740 });
  await openFirstIncident(stage, page);
  await until(async () => page.$('.line-open img'), { what: 'the photo in the open entry' });
  await pictureOf(stage, page, { name: '10-journal-ligne-ouverte' });
  return handOverScene(stage, page);
}

async function openFirstIncident(stage: Stage, page: Page): Promise<void> {
  const entries = await keptEntries(stage.browser);
  const first = entries.find(({ claims }) => claims['kind'] === 'incident');
  if (first === undefined) throw new Error('the failure stands in no entry');
  await page.bringToFront();
  await page.locator(`[data-testid="row-${first.seq}"] .line-button`).click();
}
