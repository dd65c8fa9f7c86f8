/** The pages' way to the background, and the browser's own acts that a page needs. */
import browser from 'webextension-polyfill';
import { toBase64url } from '#core/bytes/base64url.ts';
import { err, type Result } from '#core/result.ts';
import { enclose } from '#messaging/enclose.ts';
import type { Answers, Failure, PageCall } from '#messaging/protocol.ts';
import { changedWord, pagesChannel } from './pages-channel.ts';
import { siteAccess } from './site-access.ts';
import type { JournalClient, JournalReader } from '#ui/journal-client.ts';

export function pageClient(read: JournalReader): JournalClient {
  const channel = pagesChannel();
  return {
    read,
    siteAccess,
    now: () => Date.now(),
    call: async (name, ask) => sendOnce(name, ask),
    open(page) {
      void browser.tabs.create({ url: browser.runtime.getURL(page) });
    },
    async activeTab() {
      const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
      return tab?.id === undefined ? null : { id: tab.id, url: tab.url ?? null };
    },
    onChange(listener) {
      const heard = (event: MessageEvent<unknown>): void => {
        if (event.data === changedWord) listener();
      };
      channel.addEventListener('message', heard);
      return () => channel.removeEventListener('message', heard);
    },
  };
}

/** How often a call is made again when the worker died on the way: its id makes that harmless. */
const tries = 3;

async function sendOnce<C extends PageCall>(
  name: C,
  ask: object | undefined,
): Promise<Result<Answers[C], Failure>> {
  const withId = { id: toBase64url(crypto.getRandomValues(new Uint8Array(16))), ...ask };
  let reply = await send(name, withId);
  for (
    let again = 1;
    again < tries && !reply.ok && reply.error.code === 'messaging/no-answer';
    again += 1
  ) {
    reply = await send(name, withId);
  }
  return reply;
}

async function send<C extends PageCall>(
  name: C,
  ask: unknown,
): Promise<Result<Answers[C], Failure>> {
  try {
    // The other end is our own background, and its answer is typed by the protocol.
    const reply: Result<Answers[C], Failure> | undefined = await browser.runtime.sendMessage(
      enclose(name, ask),
    );
    return reply ?? err({ code: 'messaging/no-answer' });
  } catch {
    return err({ code: 'messaging/no-answer' });
  }
}
