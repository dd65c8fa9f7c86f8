/** What a session owes that goes on from earlier: its first entry names the heads, and no other account leaves a trace. */
import { expect } from 'vitest';
import type { PortalAccount } from '../../portal/accounts.ts';
import type { BrowserUnderTest } from './browser-under-test.ts';
import { foundIn, identityOf, unwrapped } from './canaries.ts';
import { keptEntries } from './kept-entries.ts';
import type { Volunteer } from './permanence-walk.ts';
import { until } from './until.ts';

export interface Head {
  readonly kid: string;
  readonly seq: number;
  /** base64url hash of the last entry known. */
  readonly head: string;
}

/** The one journal here begins with these heads, and holds what was seen of its own account after them. */
export async function goesOnFrom(browser: BrowserUnderTest, heads: readonly Head[]): Promise<void> {
  const entries = await until(
    async () => {
      const kept = await keptEntries(browser);
      return kept.some(({ claims }) => claims['ids'] !== undefined) ? kept : undefined;
    },
    { what: 'a page of the account to be kept', timeoutMs: 60_000, everyMs: 250 },
  );
  const first = entries.find(({ seq }) => seq === 0);
  expect(new Set(entries.map(({ kid }) => kid)).size).toBe(1);
  expect(first?.claims['continues']).toEqual(heads);
  expect(heads.map(({ kid }) => kid)).not.toContain(first?.kid);
}

/** The helper reads that an account was refused; nothing of that account is kept. */
export async function otherRefused(
  browser: BrowserUnderTest,
  helper: Volunteer,
  other: PortalAccount,
): Promise<void> {
  const { page } = helper;
  await page.waitForSelector('[data-testid="session-refused"]', { timeout: 60_000 });
  const said = await page.$eval('[data-testid="session-refused"]', (box) => box.textContent);
  expect(said).toContain('Un autre compte a été vu, et refusé.');
  expect(said).toContain("Rien de lui n'est noté.");
  const kept = JSON.stringify(await browser.dumpDatabase('temoin'));
  expect(foundIn(unwrapped(kept), identityOf(other))).toEqual([]);
}
