/** A person keeps a photo and a note for themselves: the file says so, and is not called cut. */
import { expect } from 'vitest';
import { eachBrowser } from './support/each-browser.ts';
import { entryOf, oneFailureKept } from './support/handover-story.ts';
import { handOver } from './support/handover-walk.ts';
import { judgeFile, membersOf } from './support/judge-file.ts';
import { press } from './support/person.ts';

const NOTE = 'ma soeur doit garder les enfants ce jour-là';

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 300_000 },
  'photos left out and a private note give intact-kept, and neither is in the file',
  async (context) => {
    const { browser } = context;
    await oneFailureKept(context);
    const journal = await browser.extensionPage('journal.html');
    await press(journal, 'write-note');
    await journal.locator('textarea[data-testid="note-text"]').fill(NOTE);
    await press(journal, 'note-keep');
    await entryOf(browser, 'note');
    await journal.close();

    const file = await handOver(browser, { for: 'association', keepPhoto: () => false });
    expect(file.shown).toBeGreaterThan(0);
    expect(await judgeFile(file.path)).toMatchObject({
      verdict: 'intact-kept',
      faults: [],
      warnings: [],
      exit: 0,
    });
    const members = await membersOf(file.path);
    expect([...members.keys()].filter((name) => name.startsWith('pieces/'))).toEqual([]);
    const texts = [...members.values()].map((bytes) => Buffer.from(bytes).toString());
    expect(texts.filter((text) => text.includes('ma soeur'))).toEqual([]);
    const encoded = Buffer.from(NOTE.slice(2, 32)).toString('base64url').slice(2, -2);
    expect(texts.filter((text) => text.includes(encoded))).toEqual([]);
  },
);
