/** One round of a busy visit: a form begun, typed into and refused, the account, two pages of text, quicker than anyone reads. */
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { namedFault } from '../../portal/named-faults.ts';
import {
  closeErrorDialog,
  openAccount,
  TECHNICAL_ERROR,
  waitForErrorDialog,
} from '../../portal/portal-driver.ts';
import type { Portal } from '../../portal/start-portal.ts';
import { clickNext, fillStep, startStudentForm } from '../../portal/student-form-driver.ts';

/** Longer than a page takes to settle, so that each of them is read. */
const READ_MS = 1_500;

/** Logged in, no dialog open; ends on a page of text, logged in. */
export async function busyVisit(page: Page, portal: Portal): Promise<void> {
  await page.bringToFront();
  await openAccount(page);
  await pause(READ_MS);
  await startStudentForm(page);
  await fillStep(page, 1);
  const refusal = namedFault('step:500:1');
  if (refusal) portal.addFault(refusal);
  await clickNext(page);
  await waitForErrorDialog(page, TECHNICAL_ERROR);
  await pause(READ_MS);
  await closeErrorDialog(page);
  for (const route of ['#/faq', '#/plandusite']) {
    await page.evaluate((to) => {
      location.hash = to;
    }, route);
    await pause(READ_MS);
  }
}
