/**
 * Has a real Chromium paint the screen of the false portal that the bundled example shows: `capture.jpg`, beside this file. `npm run
 * example`, by hand, when the false portal changes its looks.
 */
import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { AMINA } from '../../portal/accounts.ts';
import {
  logIn,
  openHome,
  TECHNICAL_ERROR,
  waitForErrorDialog,
} from '../../portal/portal-driver.ts';
import { startPortal } from '../../portal/start-portal.ts';
import { clickSubmit, goToRecap, startStudentForm } from '../../portal/student-form-driver.ts';
import { launch } from '../../e2e/support/browser-under-test.ts';
import { until } from '../../e2e/support/until.ts';
import { strike } from '../../e2e/support/seen-lines.ts';
import { captureSize } from './capture-size.ts';

const place = fileURLToPath(new URL('capture.jpg', import.meta.url));
const portal = await startPortal();
portal.setAccount(AMINA.login, {
  lastName: 'EXEMPLE',
  firstName: 'Amina',
  displayName: 'EXEMPLE Amina',
});
const browser = await launch({
  browser: 'chromium',
  portalPort: portal.port,
  viewport: captureSize,
});
try {
  // The welcome tab opens over ours, and a page behind another is not painted.
  const welcome = await until(
    async () => (await browser.pages()).find((one) => one.url().endsWith('/welcome.html')),
    { what: 'the welcome tab' },
  );
  await welcome.close();
  const page = await browser.newPage();
  await openHome(page);
  await logIn(page, AMINA);
  await startStudentForm(page);
  await goToRecap(page);
  strike(portal, 'submit:500');
  await clickSubmit(page);
  await waitForErrorDialog(page, TECHNICAL_ERROR);
  await page.bringToFront();
  await writeFile(place, await page.screenshot({ type: 'jpeg', quality: 60 }));
} finally {
  await browser.close();
  await portal.close();
}
