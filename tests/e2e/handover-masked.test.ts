/** A person blackens a part of a photo by keyboard: the file holds the masked copy, and nothing of the original but its hour. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { decodeDisclosures } from '#core/entry/decode-disclosures.ts';
import { middleRect } from '#core/mask-picture/mask-list.ts';
import { stepMask } from '#core/mask-picture/mask-step.ts';
import type { PictureSize, Rect } from '#core/mask-picture/picture-rect.ts';
import { eachBrowser } from './support/each-browser.ts';
import { fitsScreen } from './support/fit-screen.ts';
import { entryOf, oneFailureKept } from './support/handover-story.ts';
import { handOver } from './support/handover-walk.ts';
import { judgeFile, membersOf, textMember } from './support/judge-file.ts';
import { asRecord, keptEntries } from './support/kept-entries.ts';
import { comparePictures, pngChunks } from './support/masked-pixels.ts';
import { until } from './support/until.ts';

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 300_000 },
  'a photo masked by keyboard differs in its rectangle alone, and its original’s hash is in no file',
  async (context) => {
    const { browser } = context;
    await oneFailureKept(context);
    const photo = firstPhoto(await keptEntries(browser));
    let looked = 0;
    const file = await handOver(browser, {
      for: 'association',
      seen: async (step, page) => {
        if (step !== 'photos') return;
        looked += 1;
        if (looked === 1) await maskByKeyboard(page);
      },
    });

    const mask = await entryOf(browser, 'mask');
    const judged = await judgeFile(file.path);
    expect(judged).toMatchObject({ verdict: 'partial', faults: [], exit: 0 });
    // Of the content nothing is odd; of the hour there may be, on a machine that lives elsewhere.
    expect(judged.warnings.filter(({ code }) => !code.startsWith('time/'))).toEqual([]);
    const members = await membersOf(file.path);
    const lines = textMember(members, 'journal/entries.sdjwt').trimEnd().split('\n');
    // The masked copy was made after all that was shown: the file goes as far.
    expect(lines.length).toBeGreaterThan(mask.seq);
    const [, payload = ''] = textMember(members, 'journal/seal.jwt').split('.');
    const seal: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString());
    expect(asRecord(seal)['masked']).toContain(mask.seq);

    const claims = lines.map((line) => decodeDisclosures(line.split('~').slice(1, -1)));
    const original = claims[photo.seq] ?? {};
    expect(Object.keys(original)).toEqual(expect.arrayContaining(['kind', 'at', 'stay']));
    expect(original).not.toHaveProperty('shot');
    const told = [...members.values()].map((bytes) => Buffer.from(bytes).toString('latin1'));
    for (const secret of [photo.sha256, '"regions"']) {
      expect(JSON.stringify(claims)).not.toContain(secret);
      expect(told.filter((text) => text.includes(secret))).toEqual([]);
    }

    const name = [...members.keys()].find((each) => each.endsWith('_masque.png')) ?? '';
    const masked = Buffer.from(members.get(name) ?? []);
    const metadata = /^(?:tEXt|zTXt|iTXt|eXIf|tIME|iCCP)$/u;
    expect(pngChunks(masked).at(-1)).toBe('IEND');
    expect(pngChunks(masked).filter((chunk) => metadata.test(chunk))).toEqual([]);
    const page = await browser.extensionPage('journal.html');
    expect(await comparePictures(page, photo.sha256, masked.toString('base64'))).toEqual({
      size: photo.size,
      changed: expectedRect(photo.size),
      notBlack: 0,
    });
  },
);

async function maskByKeyboard(page: Page): Promise<void> {
  await press(page, 'photo-mask', ['Enter']);
  await press(page, 'mask-add', ['Enter']);
  await press(page, 'mask-tick-1', ['ArrowUp', 'ArrowUp', 'ArrowLeft', '+']);
  await fitsScreen(page, { name: 'handover-mask' });
}

/** The same acts on the same picture, by the rules that the screen works with. */
function expectedRect(size: PictureSize): Rect {
  return (['up', 'up', 'left', 'larger'] as const).reduce(
    (rect, step) => stepMask(rect, { step }, size),
    middleRect(size, { width: 0.25, height: 0.06 }),
  );
}

async function press(
  page: Page,
  testId: string,
  keys: readonly ('Enter' | 'ArrowUp' | 'ArrowLeft' | '+')[],
): Promise<void> {
  const selector = `[data-testid="${testId}"]`;
  await until(() => page.$(selector), { what: testId });
  await page.bringToFront();
  await page.focus(selector);
  for (const key of keys) await page.keyboard.press(key);
}

type FirstPhoto = { seq: number; sha256: string; size: PictureSize };

function firstPhoto(entries: Awaited<ReturnType<typeof keptEntries>>): FirstPhoto {
  const entry = entries.find(({ claims }) => claims['kind'] === 'photo');
  const shot = asRecord(entry?.claims['shot']);
  return {
    seq: entry?.seq ?? -1,
    sha256: String(shot['sha256']),
    size: { width: Number(shot['width']), height: Number(shot['height']) },
  };
}
