/** Who sent a message, from what the browser says of it: never from the message itself. */
import type { Runtime } from 'webextension-polyfill';
import type { Sender } from '#messaging/server.ts';

/** @param own the extension's own address, `chrome-extension://<id>/` */
export function senderOf(
  sender: Runtime.MessageSender,
  own: { id: string; url: string },
  isPortal: (url: string | undefined) => boolean,
): Sender {
  if (sender.id !== own.id) return { kind: 'stranger' };
  const { url } = sender;
  if (url?.startsWith(own.url)) return { kind: 'page' };
  const tab = sender.tab?.id;
  // Only the top document of a portal tab: a frame inside it is somebody else's page.
  if (tab !== undefined && isPortal(url) && (sender.frameId ?? 0) === 0)
    return { kind: 'portal', tab };
  return { kind: 'stranger' };
}
