/** A person leaves out something that the site showed: the file stays whole and is called partial. */
import { expect } from 'vitest';
import { eachBrowser } from './support/each-browser.ts';
import { entryOf, oneFailureKept } from './support/handover-story.ts';
import { handOver } from './support/handover-walk.ts';
import { judgeFile, membersOf, textMember } from './support/judge-file.ts';
import { asRecord } from './support/kept-entries.ts';
import { press } from './support/person.ts';

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 300_000 },
  'a withheld observation makes the file partial, and the seal lists it',
  async (context) => {
    const { browser } = context;
    await oneFailureKept(context);
    const { seq } = await entryOf(browser, 'incident');
    const file = await handOver(browser, {
      for: 'association',
      ticks: async (page) => {
        await page.locator('[data-testid="group-seen"] button[aria-expanded]').click();
        await press(page, `line-${seq}`);
      },
    });
    expect(await judgeFile(file.path)).toMatchObject({ verdict: 'partial', faults: [], exit: 0 });
    const members = await membersOf(file.path);
    const [, payload = ''] = textMember(members, 'journal/seal.jwt').split('.');
    const seal: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
    expect(asRecord(seal)['withheld']).toEqual([seq]);
    const line = textMember(members, 'journal/entries.sdjwt').split('\n')[seq];
    expect(line).toMatch(/^[\w.-]+~$/u);
  },
);
