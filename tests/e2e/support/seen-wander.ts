/** A person who goes on whatever fails: through document, account, form and submission, closing what is in the way. */
import type { Page } from 'puppeteer-core';
import { AMINA } from '../../portal/accounts.ts';
import { closeErrorDialog, openAccount, passLogin, tryHome } from '../../portal/portal-driver.ts';
import {
  chooseFile,
  clickSubmit,
  goToRecap,
  startStudentForm,
  UPLOADED_FILE,
} from '../../portal/student-form-driver.ts';
import { SSO_HOST } from '../../portal/start-portal.ts';

/** How long one step may take before the person tries something else. */
const PATIENCE_MS = 12_000;

/** Goes on until nothing is left to fail or the last try is over; every step may fail. */
export async function wander(page: Page, left: () => boolean): Promise<void> {
  page.setDefaultTimeout(PATIENCE_MS);
  for (let tries = 0; tries < 4 && left(); tries += 1) {
    await attempt(() => tryHome(page));
    for (const step of steps(page)) {
      await attempt(() => step());
      await attempt(() => clearTheWay(page));
    }
  }
  page.setDefaultTimeout(60_000);
}

function steps(page: Page): (() => Promise<unknown>)[] {
  return [
    () => openAccount(page),
    () => startStudentForm(page),
    () => goToRecap(page),
    () => chooseFile(page, 'PASSEPORT', UPLOADED_FILE),
    () => clickSubmit(page),
  ];
}

/** Reads what stands in the way, then closes it; logs in again where the session was lost. */
async function clearTheWay(page: Page): Promise<void> {
  if (new URL(page.url()).hostname === SSO_HOST) await passLogin(page, AMINA);
  if ((await page.$('body > .modalAlert')) !== null) await closeErrorDialog(page);
}

async function attempt(step: () => Promise<unknown>): Promise<void> {
  // Failing is what these stories are about: the portal's log says what happened.
  await step().catch(() => undefined);
}
