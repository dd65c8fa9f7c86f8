/** Looks at kept photos as an extension page sees them: bytes hashed there, pixels of the chip's corner counted. */
import type { Page } from 'puppeteer-core';
import type { BrowserUnderTest } from './browser-under-test.ts';

export interface KeptPhoto {
  /** As the `pieces` store names it. */
  readonly name: string;
  /** SHA-256 of the blob's bytes, lower-case hex. */
  readonly sha256: string;
  /** Pixels of the chip's own colour in the lower end corner. */
  readonly ink: number;
  readonly width: number;
  readonly height: number;
}

/** The chip's ground in the light scheme, `--chip` of chip-styles.ts: #211A24. */
const INK = [0x21, 0x1a, 0x24] as const;

export async function keptPhotos(browser: BrowserUnderTest): Promise<KeptPhoto[]> {
  const page = await browser.extensionPage('journal.html');
  const photos = await page.evaluate(lookInPage, INK, null);
  await page.close();
  return photos;
}

/** The same look at a screenshot of the tab, chip and all: shows that the count can find it. */
export async function inkOnScreen(browser: BrowserUnderTest, page: Page): Promise<number> {
  await page.bringToFront();
  const base64 = await page.screenshot({ type: 'png', encoding: 'base64' });
  const looker = await browser.extensionPage('journal.html');
  const [seen] = await looker.evaluate(lookInPage, INK, base64);
  await looker.close();
  await page.bringToFront();
  return seen?.ink ?? 0;
}

/** Runs in the page, so it is whole in itself. With `base64` only that picture is looked at. */
async function lookInPage(
  ink: readonly [number, number, number],
  base64: string | null,
): Promise<KeptPhoto[]> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('IndexedDB request failed'));
    });
  const fromStore = async (): Promise<{ name: string; blob: Blob }[]> => {
    const database = await done(indexedDB.open('temoin'));
    const rows: unknown[] = await done(
      database.transaction('pieces').objectStore('pieces').getAll(),
    );
    database.close();
    return rows.flatMap((row) => {
      const name = String(Reflect.get(Object(row), 'sha256'));
      const blob = findBlob(row);
      return blob === undefined ? [] : [{ name, blob }];
    });
  };
  const findBlob = (value: unknown): Blob | undefined => {
    if (value instanceof Blob) return value;
    if (typeof value !== 'object' || value === null) return undefined;
    for (const one of Object.values(value)) {
      const found = findBlob(one);
      if (found) return found;
    }
    return undefined;
  };
  const look = async ({ name, blob }: { name: string; blob: Blob }): Promise<KeptPhoto> => {
    const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', await blob.arrayBuffer()));
    const sha256 = [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    const bitmap = await createImageBitmap(blob);
    const { width, height } = bitmap;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(bitmap, 0, 0);
    const [w, h] = [Math.min(420, width), Math.min(600, height)];
    const { data } = context.getImageData(width - w, height - h, w, h);
    let count = 0;
    for (let at = 0; at < data.length; at += 4)
      if (data[at] === ink[0] && data[at + 1] === ink[1] && data[at + 2] === ink[2]) count += 1;
    return { name, sha256, ink: count, width, height };
  };
  if (base64 === null) return Promise.all((await fromStore()).map(look));
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  return [await look({ name: 'screen', blob: new Blob([bytes], { type: 'image/png' }) })];
}
