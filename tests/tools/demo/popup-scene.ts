/** The real popup, opened by a click on the icon: photographed, asked and answered. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { PopupHandle } from '../../e2e/support/browser-under-test.ts';
import { until } from '../../e2e/support/until.ts';
import { tell, type Stage } from './stage.ts';

/** *C'est moi*, with a picture before and after; the click also allows the photos of this tab. */
export async function itsMeScene(stage: Stage, page: Page): Promise<void> {
  tell(
    'A click on the icon: whose journal is it? "C’est moi". Photos are now allowed in this tab.',
  );
  const asking = await openPopup(stage, page, 'its-me');
  await picturePopup(stage, page, '03-menu-a-qui');
  await asking.click('its-me');
  await until(async () => !(await asking.has('its-me')), { what: 'the answer to be taken' });
  await asking.close();
  await popupScene(stage, page, '04-menu-pret');
}

/** The popup as it stands, with its photo button. */
export async function popupScene(stage: Stage, page: Page, name: string): Promise<void> {
  const popup = await openPopup(stage, page, 'photo-now');
  await picturePopup(stage, page, name);
  await popup.close();
}

/** *Garder une photo maintenant*. */
export async function photoScene(stage: Stage, page: Page): Promise<void> {
  tell('"Garder une photo maintenant".');
  const popup = await openPopup(stage, page, 'photo-now');
  await popup.click('photo-now');
  await until(() => popup.has('kept'), { what: 'the photo to be kept' });
  await popup.close();
}

/** Clicks until the popup shows what is waited for: what the page says may still be on its way. */
async function openPopup(stage: Stage, page: Page, testId: string): Promise<PopupHandle> {
  return until(
    async () => {
      await stage.browser.clickIcon(page);
      const popup = await stage.browser.popup();
      // The popup draws after its first answer: a look too early is no reason to close it.
      const there = await until(() => popup.has(testId), { what: testId, timeoutMs: 3_000 }).catch(
        () => false,
      );
      if (there) return popup;
      await popup.close();
      return undefined;
    },
    { what: `the popup to show ${testId}`, timeoutMs: 60_000 },
  );
}

async function picturePopup(stage: Stage, page: Page, name: string): Promise<void> {
  const target = page
    .browser()
    .targets()
    .findLast((one) => one.url().includes('/popup.html'));
  const popup = await target?.asPage();
  if (popup === undefined) throw new Error('the popup closed before its picture was taken');
  const box = await popup.evaluate(() => {
    const { width, height } = document.body.getBoundingClientRect();
    return { x: 0, y: 0, width, height };
  });
  const png = await popup.screenshot({ type: 'png', clip: box, captureBeyondViewport: false });
  await writeFile(join(stage.folder, `${name}.png`), png);
}
