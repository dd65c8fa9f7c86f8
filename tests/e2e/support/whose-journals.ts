/** What the journals of several people on one computer hold, apart from each other, searchable to the last byte. */
import type { BrowserUnderTest } from './browser-under-test.ts';
import type { PortalAccount } from '../../portal/accounts.ts';
import { asRecord, keptEntries, waitingLines, type KeptEntry } from './kept-entries.ts';
import { until } from './until.ts';

/** Entries of each journal, in the order in which the journals were begun. */
export async function journalsInOrder(browser: BrowserUnderTest): Promise<KeptEntry[][]> {
  const byKid = Map.groupBy(await keptEntries(browser), ({ kid }) => kid);
  return [...byKid.values()]
    .map((entries) => entries.toSorted((a, b) => a.seq - b.seq))
    .toSorted((a, b) => keptAt(a) - keptAt(b));
}

function keptAt(entries: readonly KeptEntry[]): number {
  return Date.parse(String(entries[0]?.claims['kept']));
}

/** Where the person of the n-th journal stands among the popup's names, which follow the store's own order. */
export async function placeOf(browser: BrowserUnderTest, journal: number): Promise<number> {
  const kid = (await journalsInOrder(browser))[journal]?.[0]?.kid;
  const people = await browser.readDatabase('temoin', 'people');
  return people.findIndex((person) => JSON.stringify(person).includes(kid ?? 'nobody'));
}

export function staysOf(entries: readonly KeptEntry[]): Set<string> {
  return new Set(
    entries.flatMap(({ claims }) => (typeof claims['stay'] === 'string' ? [claims['stay']] : [])),
  );
}

/** Lines that nobody's journal has yet. */
export async function heldLines(browser: BrowserUnderTest): Promise<Record<string, unknown>[]> {
  const rows = await waitingLines(browser);
  return rows.filter(({ person }) => person === null).map((row) => asRecord(row['claims']));
}

/** Waits for a held incident. */
export async function untilHeldIncident(browser: BrowserUnderTest): Promise<void> {
  await until(async () => (await heldLines(browser)).some(({ kind }) => kind === 'incident'), {
    what: 'the failure to be held',
    timeoutMs: 60_000,
    everyMs: 250,
  });
}

/** Everything that the database says, base64 opened: where a word is not found, it is not kept. */
export async function everyWord(browser: BrowserUnderTest): Promise<string> {
  const words: string[] = [];
  gather(await browser.dumpDatabase('temoin'), words);
  return words.join('\n');
}

export function wordsOfEntries(entries: readonly KeptEntry[]): string {
  const words: string[] = [];
  gather(
    entries.map(({ claims }) => claims),
    words,
  );
  return words.join('\n');
}

/** What would betray that account: names, login, e-mail, the number of its request. */
export function canariesOf(account: PortalAccount): string[] {
  const { lastName, displayName, login, email, request } = account;
  return [lastName, displayName, login, email, ...(request === null ? [] : [request.number])];
}

function gather(value: unknown, into: string[]): void {
  if (typeof value === 'string') {
    into.push(value);
    for (const part of value.split('.'))
      if (/^[\w-]{16,}$/u.test(part)) into.push(Buffer.from(part, 'base64url').toString('utf8'));
  } else if (Array.isArray(value)) for (const one of value) gather(one, into);
  else if (typeof value === 'object' && value !== null)
    for (const [key, one] of Object.entries(value)) {
      into.push(key);
      gather(one, into);
    }
}

/** Waits until the recorder has heard a page after `from` (epoch ms), kept or not. */
export async function untilHeardAfter(browser: BrowserUnderTest, from: number): Promise<void> {
  await until(
    async () => {
      const [presence] = await browser.readDatabase('temoin', 'presence');
      return Number(asRecord(presence)['lastAt']) > from;
    },
    { what: 'a page to be heard', timeoutMs: 60_000, everyMs: 250 },
  );
}
