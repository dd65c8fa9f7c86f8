/** The bytes of every picture and paper that the store holds. */
import type { Page } from 'puppeteer-core';

/** @param page any page of the extension */
export async function keptPieces(page: Page): Promise<Uint8Array[]> {
  const all = await page.evaluate(async () => {
    const settled = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error(request.error?.message)));
      });
    const base64 = async (blob: Blob): Promise<string> => {
      const bytes = new Uint8Array(await blob.arrayBuffer());
      return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    };
    const blobsIn = (value: unknown): Blob[] => {
      if (value instanceof Blob) return [value];
      return typeof value === 'object' && value !== null
        ? Object.values(value).flatMap(blobsIn)
        : [];
    };
    const database = await settled(indexedDB.open('temoin'));
    const rows = await settled(database.transaction('pieces').objectStore('pieces').getAll());
    database.close();
    return Promise.all(rows.flatMap(blobsIn).map(base64));
  });
  return all.map((text) => new Uint8Array(Buffer.from(text, 'base64')));
}
