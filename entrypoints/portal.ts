/** Composition of the portal script: the observer, its chip, and its line to the background. */
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { toBase64url } from '#core/bytes/base64url.ts';
import { startObserver } from '#observe/start-observer.ts';
import { hearBackground, sendToBackground } from '#platform/portal-link.ts';
import { isPortal } from '#recorder/is-portal.ts';

export default defineUnlistedScript(() => {
  startObserver({
    document,
    window,
    send: (call, payload) => sendToBackground(call, payload),
    onTabCall: hearBackground,
    now: () => Date.now(),
    uptime: () => performance.now(),
    newId: () => toBase64url(crypto.getRandomValues(new Uint8Array(16))),
    isOurHost: (url) => isPortal(url.href),
  });
});
