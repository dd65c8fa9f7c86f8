/** The usual beginning of a story of observing: consent given, logged in, *c'est moi* said. */
import type { Page } from 'puppeteer-core';
import { AMINA, type PortalAccount } from '../../portal/accounts.ts';
import type { BrowserUnderTest } from './browser-under-test.ts';
import { arrive, consent, sayItsMe } from './person.ts';

export async function begin(
  browser: BrowserUnderTest,
  account: PortalAccount = AMINA,
): Promise<Page> {
  await consent(browser);
  const page = await arrive(browser, account);
  page.setDefaultTimeout(60_000);
  await sayItsMe(browser, page);
  return page;
}
