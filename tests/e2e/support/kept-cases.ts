/** A caseload as an association has it after years, written into the store at once, sealed as the page seals. */
import type { Page } from 'puppeteer-core';
import { makeVault, sealCase } from '#casework/cases/case-vault.ts';
import type { CaseRecord } from '#casework/cases/case-record.ts';
import { vaultId } from '#core/sealed-case.ts';
import { caseCrypto } from '#platform/case-crypto.ts';
import { seal } from '#store/box.ts';
import { madeCase } from '../../casework/cases/made-case.ts';
import type { BrowserUnderTest } from './browser-under-test.ts';

export const passphrase = 'quatre mots au hasard';

/** Answers a new tab with the cases, locked. A page that is open is told nothing; reloading it, Firefox never comes to an end. */
export async function openWithCases(
  browser: BrowserUnderTest,
  records: readonly CaseRecord[],
): Promise<Page> {
  const before = await browser.extensionPage('permanence.html#cases');
  await before.waitForSelector('[data-testid="cases-none"]');

  const { sealed, key } = await makeVault(caseCrypto, passphrase);
  const boxes = [
    { id: vaultId, sealed },
    ...(await Promise.all(records.map(async (one) => sealCase(caseCrypto, key, one)))),
  ];
  await before.evaluate(
    write,
    boxes.map((box) => ({ id: box.id, body: seal(box.sealed) })),
  );
  await before.close();
  const page = await browser.extensionPage('permanence.html#cases');
  await page.waitForSelector('[data-testid="cases-locked"]');
  return page;
}

/** Runs in the page, so it is whole in itself. */
async function write(rows: object[]): Promise<void> {
  const settled = async <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error(request.error?.message)));
    });
  const database = await settled(indexedDB.open('temoin'));
  const store = database.transaction('cases', 'readwrite').objectStore('cases');
  await Promise.all(rows.map(async (row) => settled(store.put(row))));
  database.close();
}

/** Cases of every group, with notes as long as they get: 1 to 5 kB each. */
export function madeCases(count: number, today: string): CaseRecord[] {
  return Array.from({ length: count }, (_, at) => {
    const text = 'Appelé la préfecture, pas de réponse. '.repeat(10);
    const notes = Array.from({ length: 1 + (at % 8) }, () => ({ text, by: 'M. B.', on: today }));
    const on = [today, null, '2099-01-04'][at % 3] ?? null;
    return madeCase(`Dossier ${String(at + 1).padStart(3, '0')}`, {
      id: `case-${at}`,
      notes,
      created: today,
      lastContact: today,
      keptUntil: '2099-12-31',
      next: at % 5 === 0 ? null : { what: 'Rappeler le point d’accueil numérique', on },
      situations: at % 2 === 0 ? ['cannot-act', 'waiting'] : [],
      nearest: at % 4 === 0 ? null : { what: 'prolongation', day: '2099-01-15' },
    });
  });
}
