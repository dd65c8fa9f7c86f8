/** Runs a piece of code in Firefox's own window, where the toolbar, the popup and the add-on manager live. */

import type { Browser } from 'puppeteer-core';
import * as v from 'valibot';

const treeSchema = v.object({
  contexts: v.array(v.object({ context: v.string(), url: v.nullish(v.string()) })),
});
const evaluationSchema = v.object({
  type: v.string(),
  result: v.optional(v.object({ value: v.optional(v.string()) })),
  exceptionDetails: v.optional(v.object({ text: v.string() })),
});

/** Sends a raw WebDriver BiDi command and returns its result; puppeteer hides the way to it. */
export async function sendBidi(browser: Browser, method: string, params: object): Promise<unknown> {
  const connection: unknown = 'connection' in browser ? browser.connection : undefined;
  if (typeof connection !== 'object' || connection === null || !('send' in connection)) {
    throw new Error('this browser does not speak WebDriver BiDi');
  }
  if (typeof connection.send !== 'function') throw new Error('puppeteer changed: no send()');
  const answer: unknown = await Reflect.apply(connection.send, connection, [method, params]);
  return typeof answer === 'object' && answer !== null && 'result' in answer
    ? answer.result
    : answer;
}

/**
 * Runs `body` (statements of an async function that may `return` a JSON value; `args` is in scope)
 * in browser.xhtml. Needs `--remote-allow-system-access`. Uses Firefox internals: expect to mend
 * it at a change of ESR.
 */
export async function inChromeScope(
  browser: Browser,
  body: string,
  ...args: readonly unknown[]
): Promise<unknown> {
  const tree = await sendBidi(browser, 'browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = v.parse(treeSchema, tree);
  const top = contexts.find(({ url }) => url?.includes('browser.xhtml')) ?? contexts[0];
  if (top === undefined) throw new Error('Firefox shows no window');
  const raw = await sendBidi(browser, 'script.evaluate', {
    target: { context: top.context },
    awaitPromise: true,
    expression: `(async () => JSON.stringify((await (async (args) => {${body}})(${JSON.stringify(args)})) ?? null))()`,
  });
  const { type, result, exceptionDetails } = v.parse(evaluationSchema, raw);
  if (type === 'exception')
    throw new Error(`in Firefox's window: ${exceptionDetails?.text ?? '?'}`);
  return JSON.parse(result?.value ?? 'null');
}
