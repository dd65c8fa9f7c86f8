/** A tab of the extension that can fill its database and make files; the node side of `fill-probe.ts`. */
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';
import { buildProbe } from '../../tools/detect/build-probe.ts';
import type { BrowserUnderTest } from '../../e2e/support/browser-under-test.ts';

const answers = {
  fill: v.object({ entries: v.number(), photos: v.number(), bytes: v.number() }),
  handOver: v.object({
    readMs: v.number(),
    makeMs: v.number(),
    size: v.number(),
    verified: v.string(),
  }),
  verify: v.object({ ms: v.number(), verdict: v.string() }),
  plainZip: v.object({ ms: v.number(), size: v.number() }),
};

/** Entries. */
const fillPart = 1_000;

export type FilledPage = Awaited<ReturnType<typeof openFilledPage>>;

export async function openFilledPage(browser: BrowserUnderTest) {
  const code = await buildProbe(new URL('./fill-probe.ts', import.meta.url));
  // A picture: a document of the extension's origin that runs nothing of it.
  const page = await browser.extensionPage('icon/16.png');
  await page.evaluate(`${code};0`);
  const ask = (call: string): Promise<unknown> => page.evaluate(`__filled.${call}`);
  return {
    page,
    /** In parts, so that no question to the page waits for minutes. */
    fill: async (entries: number, photoBytes: number) => {
      for (let until = fillPart; ; until += fillPart) {
        const asked = { entries: Math.min(entries, until), photoBytes };
        const filled = v.parse(answers.fill, await ask(`fill(${JSON.stringify(asked)})`));
        if (until >= entries) return filled;
      }
    },
    handOver: async () => v.parse(answers.handOver, await ask('handOver()')),
    verify: async () => v.parse(answers.verify, await ask('verify()')),
    plainZip: async () => v.parse(answers.plainZip, await ask('plainZip()')),
    forget: async () => {
      await ask('forget()');
      await collect(page);
    },
  };
}

/** Chromium collects when told; the others when they like. */
async function collect(page: Page): Promise<void> {
  const session = await page.createCDPSession().catch(() => null);
  await session?.send('HeapProfiler.collectGarbage');
  await session?.detach();
}
