/** What stories of observing ask of the recorder's store: every line, signed or held, and that no more are under way. */
import type { Page } from 'puppeteer-core';
import type { FaultRule } from '../../portal/fault-book.ts';
import { namedFault } from '../../portal/named-faults.ts';
import type { AccessRow, Portal } from '../../portal/start-portal.ts';
import type { BrowserUnderTest } from './browser-under-test.ts';
import { asRecord, keptEntries, waitingLines } from './kept-entries.ts';
import { until } from './until.ts';

export type Claims = Record<string, unknown>;

/** Two browsers and other work share two cores: waits are long, latencies are read from recorded instants. */
export const LONG_MS = 60_000;
/** The promise of issue 10: an entry's instant stands within this of the portal's own log. */
export const NEAR_MS = 2_000;

/** Plays a fault of `namedFault`, or one written out; a name that says nothing is a mistake of the story. */
export function strike(portal: Portal, fault: string | FaultRule): void {
  const rule = typeof fault === 'string' ? namedFault(fault) : fault;
  if (rule === undefined) throw new Error(`no such fault: ${JSON.stringify(fault)}`);
  portal.addFault(rule);
}

/** Requests that a fault struck, as the portal answered them. */
export function faulted(portal: Portal): AccessRow[] {
  return portal.log().filter((row) => row.faulted);
}

/** Entries of these kinds, in order, their claims. */
export async function entriesOf(
  browser: BrowserUnderTest,
  ...kinds: readonly string[]
): Promise<Claims[]> {
  const entries = await keptEntries(browser);
  return entries.map(({ claims }) => claims).filter(({ kind }) => kinds.includes(String(kind)));
}

/** Everything that is acknowledged: signed entries, then lines that wait or are held. */
export async function allLines(browser: BrowserUnderTest): Promise<Claims[]> {
  const entries = await keptEntries(browser);
  const waiting = await waitingLines(browser);
  return [...entries.map(({ claims }) => claims), ...waiting.map((row) => asRecord(row['claims']))];
}

/**
 * Goes to another page inside the portal and waits until its visit is acknowledged: whatever the page witness had to tell
 * before stands in the store then, because its lines go one after another. Leaving also ends a set of repeats.
 */
export async function moveOn(
  browser: BrowserUnderTest,
  page: Page,
  route: '/faq' | '/plandusite' = '/faq',
): Promise<void> {
  const before = visitsTo(await allLines(browser), route);
  await page.evaluate((to) => {
    location.hash = `#${to}`;
  }, route);
  await until(
    async () => {
      // Firefox shows a document that it has saved in a tab of its own, when it is ready; nothing is read behind it.
      await page.bringToFront();
      return visitsTo(await allLines(browser), route) > before;
    },
    { what: `the visit to ${route}`, timeoutMs: LONG_MS, everyMs: 500 },
  );
  await nothingWaits(browser);
}

/** Resolves when every line whose person is known is an entry (held lines stay): a set of repeats may last its two minutes. */
export async function nothingWaits(browser: BrowserUnderTest): Promise<void> {
  await until(async () => (await waitingLines(browser)).every(({ person }) => person === null), {
    what: 'the lines to be signed',
    timeoutMs: 2.5 * LONG_MS,
    everyMs: 250,
  });
}

/** Waits for the n-th entry of a kind, and gives all of that kind. */
export async function untilEntries(
  browser: BrowserUnderTest,
  kind: string,
  count = 1,
): Promise<Claims[]> {
  return until(
    async () => {
      const found = await entriesOf(browser, kind);
      return found.length >= count && found;
    },
    { what: `${count} ${kind}`, timeoutMs: LONG_MS, everyMs: 250 },
  );
}

/** Waits until the page witness has told an incident with these words, as it does while they are on screen. */
export async function untilSaid(browser: BrowserUnderTest, words: string): Promise<void> {
  await until(
    async () => (await allLines(browser)).some(({ text }) => String(text).includes(words)),
    { what: `the page's words "${words}" to be acknowledged`, timeoutMs: LONG_MS, everyMs: 250 },
  );
}

/** The exchanges of an entry. */
export function exchangesOf(claims: Claims | undefined): Claims[] {
  const http = claims?.['http'];
  return Array.isArray(http) ? http.map(asRecord) : [];
}

/** Milliseconds between two instants, whichever is first. */
export function apart(a: unknown, b: unknown): number {
  return Math.abs(Date.parse(String(a)) - Date.parse(String(b)));
}

function visitsTo(lines: readonly Claims[], route: string): number {
  return lines.filter(({ kind, page }) => kind === 'visit' && asRecord(page)['route'] === route)
    .length;
}
