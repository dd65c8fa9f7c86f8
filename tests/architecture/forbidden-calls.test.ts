/** Promise 1: no call that sends, runs text or writes markup, in the sources and in both builds; and the search finds each. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { forbiddenCalls, searchFolder } from '../tools/forbidden-calls.ts';
import { root } from './source-files.ts';

const planted: ReadonlyArray<readonly [what: string, code: string]> = [
  ['fetch', `await fetch('https://a.example');`],
  ['fetch', `window.fetch(url);`],
  ['fetch', `globalThis['fetch'](url);`],
  ['fetch', `const send = fetch; send(url);`],
  ['fetch', `self?.fetch?.(url);`],
  ['fetch', `const { fetch: send } = window; send(url);`],
  ['fetch', `const { fetch } = globalThis; fetch(url);`],
  ['XMLHttpRequest', `const x=new XMLHttpRequest;`],
  ['XMLHttpRequest', `new window["XMLHttpRequest"]();`],
  ['WebSocket', `new WebSocket('wss://a.example');`],
  ['EventSource', `new globalThis.EventSource(url);`],
  ['sendBeacon', `navigator.sendBeacon(url, body);`],
  ['sendBeacon', `const { sendBeacon } = navigator;`],
  ['sendBeacon', 'navigator[`sendBeacon`](url);'],
  ['RTCPeerConnection', `new RTCPeerConnection({ iceServers });`],
  ['WebAssembly', `await WebAssembly.instantiate(bytes);`],
  ['Image', `new Image().src = url;`],
  ['Image', `new window.Image();`],
  ['open', `window.open(url);`],
  ['open', `open(url, '_blank');`],
  ['eval', `eval(text);`],
  ['eval', `(0, eval)(text);`],
  ['Function', `new Function('return 1')();`],
  ['Function', `Function('return 1')();`],
  ['Function', `Function.call(null, 'return 1')();`],
  ['Function', `const make = Function; make('return 1')();`],
  ['innerHTML =', `node.innerHTML = text;`],
  ['innerHTML =', `node.innerHTML += text;`],
  ['innerHTML =', `node['innerHTML'] = text;`],
  ['outerHTML =', `node.outerHTML = text;`],
  ['insertAdjacentHTML', `node.insertAdjacentHTML('beforeend', text);`],
  ['document.write', `document.write(text);`],
  ['dangerouslySetInnerHTML', `const a = <p dangerouslySetInnerHTML={{ __html: text }} />;`],
];

const innocent = [
  `// fetch('https://a.example') and eval(text)`,
  `const words = "fetch, WebSocket and new Image";`,
  `type Send = typeof fetch; let socket: WebSocket | undefined;`,
  `indexedDB.open('temoin'); cache.fetch(key);`,
  `const open = (): void => {}; open();`,
  `if (name !== 'innerHTML' && node.innerHTML === '') next();`,
  `const a = <details open={isOpen} />; const { open: isOpen } = state;`,
  `const has = Function.call.bind(Object.prototype.hasOwnProperty);`,
  `if (x instanceof Function) x();`,
];

describe('forbiddenCalls', () => {
  it.each(planted)('finds %s in %s', (what, code) => {
    const found = forbiddenCalls('planted.tsx', `\n${code}\n`);
    expect(found.map((call) => [call.what, call.line])).toContainEqual([what, 2]);
  });

  it.each(innocent)('leaves %s alone', (code) => {
    expect(forbiddenCalls('innocent.tsx', code)).toEqual([]);
  });

  it.each([
    ['inline script', 'a.html', '<script>go()</script>'],
    ['inline handler', 'a.html', '<p onclick="go()">'],
    ['style attribute', 'a.html', '<p style="color: red">'],
    ['remote address', 'a.html', '<link href="https://a.example/a.css">'],
    ['remote url()', 'a.css', 'a { background: url(//a.example/a.png) }'],
    ['remote @import', 'a.css', '@import url("https://a.example/a.css");'],
  ])('finds an %s in %s', (what, file, text) => {
    expect(forbiddenCalls(file, text).map((call) => call.what)).toContain(what);
  });
});

describe('the real thing', () => {
  it.each(['src', 'entrypoints', '.output/chrome-mv3', '.output/firefox-mv3'])(
    'calls nothing forbidden in %s',
    (folder) => {
      const { searched, found } = searchFolder(join(root, folder));
      expect(searched).toBeGreaterThan(5);
      expect(found).toEqual([]);
    },
  );
});
