/** What identifies the person stands in `ids` alone, leaves in no file for somebody else; keys to the account stand nowhere. */
import { expect } from 'vitest';
import { AMINA } from '../portal/accounts.ts';
import { openAccount } from '../portal/portal-driver.ts';
import { clickSubmit, waitForConfirmation } from '../portal/student-form-driver.ts';
import { foundIn, identityOf, neverKept, unwrapped } from './support/canaries.ts';
import { eachBrowser } from './support/each-browser.ts';
import { extensionStorage } from './support/extension-storage.ts';
import { entryOf, oneFailureKept } from './support/handover-story.ts';
import { handOver } from './support/handover-walk.ts';
import { judgeFile, membersOf } from './support/judge-file.ts';
import { asRecord, keptEntries, waitingLines } from './support/kept-entries.ts';
import { press } from './support/person.ts';

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 400_000, viewport: { width: 1600, height: 900 } },
  'canaries: in the database only in ids, in a file for somebody else nowhere',
  async (context) => {
    const { browser, portal } = context;
    const page = await oneFailureKept(context);
    await clickSubmit(page);
    await waitForConfirmation(page);
    await entryOf(browser, 'submission');
    await openAccount(page);
    await entryOf(browser, 'state');
    const file = await handOver(browser, {
      for: 'other',
      ticks: async (journal) => {
        const groups = await journal.$$eval('[data-testid^="tick-"]:not(:checked)', (found) =>
          found.map((tick) => tick.getAttribute('data-testid') ?? ''),
        );
        for (const group of groups) await press(journal, group);
      },
    });

    const account = portal.account(AMINA.login);
    if (account?.request == null) throw new Error('the portal took no request');
    const identity = identityOf(account);
    const never = neverKept(account, portal.secrets());
    expect(never.length).toBeGreaterThan(15);

    const entries = await keptEntries(browser);
    const ids = JSON.stringify(entries.map(({ claims }) => claims['ids'] ?? null));
    expect(foundIn(ids, identity).toSorted()).toEqual(identity.map(({ what }) => what).toSorted());
    expect(foundIn(unwrapped(await databaseBesideIds(browser)), [...identity, ...never])).toEqual(
      [],
    );
    expect(foundIn(unwrapped(ids), never)).toEqual([]);
    expect(foundIn(await extensionStorage(browser), [...identity, ...never])).toEqual([]);

    expect(await judgeFile(file.path)).toMatchObject({ faults: [], exit: 0 });
    for (const [name, bytes] of await membersOf(file.path)) {
      const text = unwrapped(`${name}\n${Buffer.from(bytes).toString()}`);
      expect({ name, found: foundIn(text, [...identity, ...never]) }).toEqual({ name, found: [] });
    }
  },
);

/** All stores, with disclosures opened, but for what `ids` holds. */
async function databaseBesideIds(browser: Parameters<typeof keptEntries>[0]): Promise<string> {
  const { entries = [], pending = [], ...others } = await browser.dumpDatabase('temoin');
  expect(entries.length).toBeGreaterThan(5);
  const opened = (await keptEntries(browser)).map(({ claims, ...entry }) => ({
    ...entry,
    claims: { ...claims, ids: undefined },
  }));
  const frames = [...entries, ...pending].map((row) => ({ ...asRecord(row), body: undefined }));
  const waiting = (await waitingLines(browser)).map((line) => ({
    ...line,
    claims: { ...asRecord(line['claims']), ids: undefined },
  }));
  return JSON.stringify({ opened, frames, waiting, others });
}
