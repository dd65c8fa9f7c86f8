/** One non-async listener for every message: several async ones would steal each other's replies. */
import browser, { type Runtime } from 'webextension-polyfill';
import { answer, type Handlers } from '#messaging/server.ts';
import { senderOf } from './sender.ts';

export function listen(handlers: Handlers, isPortal: (url: string | undefined) => boolean): void {
  const own = { id: browser.runtime.id, url: browser.runtime.getURL('') };
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    return answer(message, senderOf(sender, own, isPortal), handlers) ?? undefined;
  });
}
