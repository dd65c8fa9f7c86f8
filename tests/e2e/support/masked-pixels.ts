/** Compares a masked copy with its original, decoded by the browser in a page of the extension. */
import type { Page } from 'puppeteer-core';
import type { PictureSize, Rect } from '#core/mask-picture/picture-rect.ts';

export interface Difference {
  readonly size: PictureSize;
  /** The smallest rectangle around all pixels that differ. */
  readonly changed: Rect | null;
  /** Pixels in it that are not opaque black in the copy. */
  readonly notBlack: number;
}

/** @param sha256 names the original in the store `pieces`; @param base64 the copy, as the file holds it */
export function comparePictures(page: Page, sha256: string, base64: string): Promise<Difference> {
  return page.evaluate(compareInPage, sha256, base64);
}

/** Types of a PNG's chunks, in order. */
export function pngChunks(png: Buffer): string[] {
  const types: string[] = [];
  for (let at = 8; at + 8 <= png.length; at += png.readUInt32BE(at) + 12)
    types.push(png.toString('latin1', at + 4, at + 8));
  return types;
}

/** Runs in the page, so it is whole in itself. */
async function compareInPage(sha256: string, base64: string): Promise<Difference> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('IndexedDB request failed'));
    });
  const blobIn = (value: unknown): Blob | undefined => {
    if (value instanceof Blob) return value;
    if (typeof value !== 'object' || value === null) return undefined;
    return Object.values(value)
      .map(blobIn)
      .find((blob) => blob !== undefined);
  };
  const stored = async (): Promise<Blob> => {
    const database = await done(indexedDB.open('temoin'));
    const store = database.transaction('pieces').objectStore('pieces');
    const rows: unknown[] = await done(store.getAll());
    database.close();
    const row = rows.find((one) => Reflect.get(Object(one), 'sha256') === sha256);
    const blob = blobIn(row);
    if (blob === undefined) throw new Error('the original is not in the store');
    return blob;
  };
  const pixels = async (blob: Blob): Promise<ImageData> => {
    const bitmap = await createImageBitmap(blob, { colorSpaceConversion: 'none' });
    const { width, height } = bitmap;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    if (!context) throw new Error('no canvas');
    context.drawImage(bitmap, 0, 0);
    return context.getImageData(0, 0, width, height);
  };
  const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
  const before = await pixels(await stored());
  const after = await pixels(new Blob([bytes], { type: 'image/png' }));
  const differs = (at: number): boolean =>
    [0, 1, 2, 3].some((channel) => before.data[at + channel] !== after.data[at + channel]);
  const isBlack = (at: number): boolean =>
    [0, 0, 0, 255].every((value, channel) => after.data[at + channel] === value);
  const { width, height } = after;
  let [left, top, right, bottom] = [width, height, 0, 0];
  for (let at = 0; at < after.data.length; at += 4) {
    if (!differs(at)) continue;
    const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)];
    [left, top] = [Math.min(left, x), Math.min(top, y)];
    [right, bottom] = [Math.max(right, x + 1), Math.max(bottom, y + 1)];
  }
  const changed =
    right === 0 ? null : { x: left, y: top, width: right - left, height: bottom - top };
  let notBlack = 0;
  for (let y = top; y < bottom; y += 1)
    for (let x = left; x < right; x += 1) if (!isBlack((y * width + x) * 4)) notBlack += 1;
  return { size: { width, height }, changed, notBlack };
}
