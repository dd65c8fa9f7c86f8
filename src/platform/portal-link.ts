/** The content script's line to the background, both ways; tells apart a worker that died from an extension that went. */
import browser, { type Runtime } from 'webextension-polyfill';
import { err, type Result } from '#core/result.ts';

export type Heard = (call: string, payload: unknown) => Promise<null> | undefined;

/**
 * @returns the background's answer; `context-gone` once this script is the orphan of an update or removal,
 *   `unreachable` when the worker died on the way and the message may be sent again
 */
export async function sendToBackground<T>(
  call: string,
  ask: unknown,
): Promise<Result<T, { code: string }>> {
  // Chromium takes `runtime.id` away from an orphan; calling on would throw synchronously.
  if (!alive()) return err({ code: 'context-gone' });
  try {
    const reply: Result<T, { code: string }> | undefined = await browser.runtime.sendMessage({
      temoin: 1,
      call,
      ask,
    });
    return reply ?? err({ code: 'unreachable' });
  } catch {
    return err({ code: alive() ? 'unreachable' : 'context-gone' });
  }
}

/** Calls of the background to this tab. @returns how to stop listening */
export function hearBackground(heard: Heard): () => void {
  const listener = (message: unknown, sender: Runtime.MessageSender): Promise<null> | undefined => {
    if (sender.id !== browser.runtime.id || !isCall(message)) return undefined;
    return heard(message.call, message.ask);
  };
  browser.runtime.onMessage.addListener(listener);
  return () => {
    if (alive()) browser.runtime.onMessage.removeListener(listener);
  };
}

function alive(): boolean {
  try {
    return Boolean(browser.runtime.id);
  } catch {
    return false;
  }
}

function isCall(message: unknown): message is { call: string; ask: unknown } {
  return (
    typeof message === 'object' &&
    message !== null &&
    'temoin' in message &&
    'call' in message &&
    typeof message.call === 'string' &&
    'ask' in message
  );
}
