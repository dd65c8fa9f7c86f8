/** Puts the probe beside a page in a world of its own, waits until the page rests, moves the clock, and asks. */
import type { CDPSession, Page } from 'puppeteer-core';

/** Waits up to this are real; the rest is the clock moved forward (milliseconds). */
const realWait = 5_000;
/** A page that never rests is asked all the same. */
const longestSettle = 6_000;

/** @param ask `wait` in milliseconds after the page has settled; `status` of its main document. Answers JSON. */
export async function probePage(
  page: Page,
  code: string,
  ask: { wait: number; status: number },
): Promise<string> {
  const world = await isolatedWorld(await page.createCDPSession());
  await world(`${code}\n;''`);
  const deadline = Date.now() + longestSettle;
  while (Date.now() < deadline && (await world('String(__probe.settled())')) !== 'true')
    await pause(100);
  await pause(Math.min(ask.wait, realWait));
  if (ask.wait > realWait) {
    await world(`__probe.advance(${ask.wait - realWait}); ''`);
    await pause(100);
  }
  return world(`__probe.answer(${ask.status})`);
}

/** Like the content script's: what the page did to its own prototypes does not reach it. Expressions answer text. */
async function isolatedWorld(
  session: CDPSession,
): Promise<(expression: string) => Promise<string>> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'temoin-probe',
  });
  return async (expression) => {
    const answer = await session.send('Runtime.evaluate', { contextId, expression });
    if (answer.exceptionDetails)
      throw new Error(answer.exceptionDetails.exception?.description ?? 'the probe failed');
    return String(answer.result.value);
  };
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
