/** Moment 1, next week, *papier seulement*: the file brought back is gone on from, and nobody else's account gets in. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from 'vitest';
import { AMINA, BAO } from '../portal/accounts.ts';
import { logIn, logOut, openHome } from '../portal/portal-driver.ts';
import { makeFile } from '../support/make-file.ts';
import { incident, makeJournal } from '../support/make-journal.ts';
import type { BrowserUnderTest } from './support/browser-under-test.ts';
import { eachBrowser } from './support/each-browser.ts';
import { goesOnFrom, otherRefused } from './support/next-week.ts';
import { agree, openFile, untilPresence, volunteer } from './support/permanence-walk.ts';

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 240_000 },
  'next week on paper only: a fresh profile goes on from the file, and refuses an account that is not its own',
  async ({ browser }) => {
    const { path, head } = await lastWeek(browser);
    const helper = await volunteer(browser);
    expect(await openFile(helper.page, path)).toContain('Intact.');
    await helper.press('next-together');
    const portal = await agree(browser, helper);
    await openHome(portal);
    await logIn(portal, BAO);
    await otherRefused(browser, helper, BAO);
    await portal.bringToFront();
    await logOut(portal);
    await logIn(portal, AMINA);
    await untilPresence(browser, '"bound":true');
    await goesOnFrom(browser, [head]);
    expect(browser.refusedHosts()).toEqual([]);
  },
);

/** A file such as another permanence made: her account is in it, and what failed. */
async function lastWeek(browser: BrowserUnderTest) {
  const ids = { name: AMINA.displayName, foreigner: AMINA.login };
  const journal = await makeJournal([{ ids }, incident]);
  const made = await makeFile(journal);
  const path = join(browser.downloads, '..', made.name);
  await writeFile(path, Buffer.from(await made.blob.arrayBuffer()));
  const last = journal.entries.at(-1);
  if (last === undefined) throw new Error('a made journal has an entry 0');
  const head = { kid: journal.key.kid, seq: journal.entries.length - 1, head: last.hash };
  return { path, head };
}
