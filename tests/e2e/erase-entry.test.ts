/** One entry erased by the person: its words and its photo are gone for good, its number stays and says so. */
import { expect } from 'vitest';
import { eachBrowser } from './support/each-browser.ts';
import { entryOf, oneFailureKept } from './support/handover-story.ts';
import { handOver } from './support/handover-walk.ts';
import { judgeFile, membersOf, textMember } from './support/judge-file.ts';
import { asRecord, keptEntries } from './support/kept-entries.ts';
import { press } from './support/person.ts';
import { until } from './support/until.ts';

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 300_000 },
  'an erased entry takes its photos along, leaves a numbered gap, and the file says erased',
  async (context) => {
    const { browser } = context;
    await oneFailureKept(context);
    const { seq } = await entryOf(browser, 'incident');
    const gone = (await keptEntries(browser)).filter(
      (entry) => entry.seq === seq || asRecord(entry.claims['refers'])['seq'] === seq,
    );
    const pictures = gone.flatMap(({ claims }) => asRecord(claims['shot'])['sha256'] ?? []);
    expect(pictures).not.toEqual([]);

    const page = await browser.extensionPage('journal.html');
    const row = `[data-testid="row-${seq}"]`;
    await page.locator(`${row} .line-button`).click();
    await press(page, 'erase');
    await press(page, 'erase-confirm');
    const shown = await until(() => page.$eval(`${row} .line-erased`, (line) => line.textContent), {
      what: 'the numbered gap',
      timeoutMs: 30_000,
    });
    expect(shown).toContain(String(seq));
    await page.close();

    const left = await keptEntries(browser);
    const erased = gone.map((entry) => entry.seq);
    expect(left.filter((entry) => erased.includes(entry.seq)).map(({ claims }) => claims)).toEqual(
      erased.map(() => ({})),
    );
    const stillNamed = new Set(
      left.flatMap(({ claims }) => asRecord(claims['shot'])['sha256'] ?? []),
    );
    const pieces = await browser.readDatabase('temoin', 'pieces');
    expect(new Set(pieces.map((piece) => asRecord(piece)['sha256']))).toEqual(stillNamed);

    const file = await handOver(browser, { for: 'association' });
    expect(await judgeFile(file.path)).toMatchObject({ verdict: 'partial', faults: [], exit: 0 });
    const [, payload = ''] = textMember(await membersOf(file.path), 'journal/seal.jwt').split('.');
    const seal: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
    expect(asRecord(seal)['erased']).toEqual(erased.toSorted((a, b) => a - b));
  },
);
