/** Watches the extension's database from a tab of its origin: at which instant another page can first read a line is when it was kept. */
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import type { BrowserUnderTest } from '../../e2e/support/browser-under-test.ts';
import { until } from '../../e2e/support/until.ts';

const lineSchema = v.object({
  id: v.string(),
  /** Epoch milliseconds of the first look that found it; looks follow each other within milliseconds. */
  seenAt: v.number(),
  /** `kind` and `at` of its claims, as told by the witness. */
  kind: v.string(),
  at: v.string(),
});
export type SeenLine = v.InferOutput<typeof lineSchema>;

export type StoreWatch = {
  /** Behind the portal's tab; carries the extension's own calls. */
  page: Page;
  lines: () => Promise<SeenLine[]>;
  /** Runs the act and resolves with the first new line that fits. */
  next: (fits: (line: SeenLine) => boolean, act: () => Promise<unknown>) => Promise<SeenLine>;
};

/** Begins with what the database holds now; goes on until its tab closes. */
export async function watchStore(browser: BrowserUnderTest): Promise<StoreWatch> {
  // A picture: a document of the extension's origin that runs nothing of it.
  const page = await browser.extensionPage('icon/16.png');
  await page.evaluate(watchInPage);
  const lines = async (): Promise<SeenLine[]> =>
    v.parse(v.array(lineSchema), await page.evaluate('storeLines'));
  return {
    page,
    lines,
    async next(fits, act) {
      const before = new Set((await lines()).map(({ id }) => id));
      await act();
      return until(async () => (await lines()).find((one) => !before.has(one.id) && fits(one)), {
        what: 'a line of the store',
        timeoutMs: 30_000,
        everyMs: 100,
      });
    },
  };
}

/** Runs in the page, so it is whole in itself. */
async function watchInPage(): Promise<void> {
  const done = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(new Error('IndexedDB request failed'));
    });
  const at = (value: unknown, ...path: (string | number)[]): unknown =>
    path.reduce((inner, key) => Reflect.get(Object(inner), key) as unknown, value);
  const database = await done(indexedDB.open('temoin'));
  const known = new Set<string>();
  const lines: object[] = [];
  Object.assign(window, { storeLines: lines });
  const claimsOf = async (id: string, tx: IDBTransaction): Promise<[unknown, unknown]> => {
    const waiting: unknown = await done(tx.objectStore('pending').get(id));
    const claims = at(waiting, 'body', 'plain', 'claims');
    if (claims !== undefined) return [at(claims, 'kind'), at(claims, 'at')];
    const signed: unknown = await done(tx.objectStore('reported').get(id));
    const key = [String(at(signed, 'kid')), Number(at(signed, 'seq'))];
    const row: unknown = await done(tx.objectStore('rows').get(key));
    return [at(row, 'kind'), at(row, 'at')];
  };
  const look = async (first: boolean): Promise<void> => {
    const tx = database.transaction(['pending', 'reported', 'rows']);
    const keys = await Promise.all([
      done(tx.objectStore('pending').getAllKeys()),
      done(tx.objectStore('reported').getAllKeys()),
    ]);
    const seenAt = Date.now();
    for (const key of keys.flat()) {
      const id = typeof key === 'string' ? key : '';
      if (known.has(id)) continue;
      known.add(id);
      if (first) continue;
      const [kind, when] = await claimsOf(id, tx);
      lines.push({ id, seenAt, kind: String(kind), at: String(when) });
    }
  };
  await look(true);
  const goOn = async (): Promise<void> => {
    for (;;) await look(false);
  };
  void goOn();
}
