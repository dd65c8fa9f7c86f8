/** Calls of the extension's own protocol from the watching tab, timed there: from the call to its answer. */
import type { Page } from 'puppeteer-core';
import * as v from 'valibot';

const timedSchema = v.object({
  ms: v.number(),
  answer: v.object({ ok: v.boolean(), value: v.optional(v.unknown()) }),
});

export async function timedCall(
  page: Page,
  call: string,
  ask: object,
): Promise<{ ms: number; value: unknown }> {
  const timed = v.parse(
    timedSchema,
    await page.evaluate(`(async () => {
      const began = performance.now();
      const answer = await (globalThis.browser ?? globalThis.chrome).runtime.sendMessage(${JSON.stringify({ temoin: 1, call, ask })});
      return { ms: performance.now() - began, answer };
    })()`),
  );
  if (!timed.answer.ok) throw new Error(`${call} was refused: ${JSON.stringify(timed.answer)}`);
  return { ms: timed.ms, value: timed.answer.value };
}

/** Number of the tab in front. */
export async function tabInFront(page: Page): Promise<number> {
  return v.parse(
    v.number(),
    await page.evaluate(
      `(globalThis.browser ?? globalThis.chrome).tabs.query({ active: true, lastFocusedWindow: true }).then(([tab]) => tab.id)`,
    ),
  );
}
