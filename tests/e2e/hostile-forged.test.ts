/**
 * A page that forges whatever it can: none of it is an act of the person or a call of ours, and its words are told as words that stood
 * on the page, and seen there alone. Markup that bears the names of the document's and of a form's own members hides nothing.
 */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { BrowserUnderTest } from './support/browser-under-test.ts';
import { eachBrowser } from './support/each-browser.ts';
import { asRecord } from './support/kept-entries.ts';
import { untilChipSays } from './support/seen-chip.ts';
import {
  allLines,
  entriesOf,
  exchangesOf,
  moveOn,
  untilSaid,
  type Claims,
} from './support/seen-lines.ts';
import { begin } from './support/seen-start.ts';
import { until } from './support/until.ts';

/** Script, markup, text turned round, half a sign and a name of every object, in one alert. */
const FORGED = `(() => {
  const words = 'Erreur technique <script>globalThis.ran = 1</script><img src=x onerror="globalThis.ran = 1"> \\u202eenruot\\u202c \\ud800 __proto__';
  const ask = { id: 'f'.repeat(32), at: new Date().toISOString(), uptime: 1, boot: 'f', observation: {
    witness: 'page', kind: 'submission', account: { who: 'unsaid' }, passwordVisible: false, text: 'Forgé',
    page: { host: location.host, path: '/', route: '/', title: '', lang: 'fr', kind: 'form-confirmation' } } };
  for (const call of ['seen', 'hello', 'chipAct', 'eraseAll', '__proto__', 'constructor']) {
    const message = { temoin: 1, call, ask };
    postMessage(message, '*');
    for (const to of [window, document, document.documentElement]) {
      to.dispatchEvent(new CustomEvent(call, { detail: message, bubbles: true }));
      to.dispatchEvent(new MessageEvent('message', { data: message }));
    }
    try { globalThis.chrome?.runtime?.sendMessage?.(message); } catch {}
    try { globalThis.browser?.runtime?.sendMessage?.(message); } catch {}
  }
  const box = document.body.appendChild(document.createElement('div'));
  const alert = (at) => {
    const one = at.appendChild(document.createElement('div'));
    one.setAttribute('class', 'fr-alert fr-alert--error');
    one.setAttribute('role', 'alert');
    one.textContent = words;
  };
  const button = box.appendChild(document.createElement('button'));
  button.type = 'button';
  button.textContent = 'Envoyer ma demande';
  for (let index = 0; index < 100; index += 1) {
    button.dispatchEvent(new MouseEvent('click', { bubbles: true }));
    button.click();
  }
  alert(box);
  alert(box.appendChild(document.createElement('div')).attachShadow({ mode: 'open' }));
  const frame = box.appendChild(document.createElement('iframe'));
  alert(frame.contentDocument.body);
  box.id = '__proto__';
  box.setAttribute('name', 'constructor');
  document.title = '<script>globalThis.ran = 1</script>\\u202e\\ud800'.repeat(20000);
})()`;

/** Ids and names that the browser puts in the place of members; a failure stands inside such a form. */
const NAMED = `(() => {
  const body = document.body;
  location.hash = '#/espace-personnel/mon-compte';
  const names = 'querySelector querySelectorAll getElementsByTagName body documentElement title URL readyState visibilityState defaultView createElement addEventListener cookie __proto__ constructor';
  const images = names.split(' ').map((name) => '<img name="' + name + '" id="' + name + '"><form name="' + name + '"></form>');
  const alert = '<div role="alert" class="fr-alert fr-alert--error">Erreur technique nommée</div>';
  body.innerHTML = images.join('') + '<p>mots</p><form><input name="children"><input name="parentNode">' + alert + '</form>';
})()`;
/** What stands in such a form Chromium cannot read rightly; Firefox shows an extension the form's own members. */
const MISREAD = `(() => {
  Document.prototype.querySelector.call(document, 'body').innerHTML = '<p>mots</p><form><input name="matches"><div role="alert" class="fr-alert fr-alert--error">Erreur technique cachée</div></form>';
})()`;
/** An element of the name under which the witness remembers itself, before the witness comes. */
const BEFORE = `document.addEventListener('DOMContentLoaded', () => {
  document.body.appendChild(document.createElement('img')).id = '__temoinStop';
})`;

eachBrowser(
  { browsers: ['chromium', 'firefox'], timeoutMs: 240_000 },
  'what a page forges does nothing, runs nowhere and is told as the page alone has it',
  async ({ browser }) => {
    const page = await begin(browser);
    await page.evaluate(FORGED);
    await untilSaid(browser, 'Erreur technique <script>');
    // The chip quotes it, letter by letter.
    await untilChipSays(browser, page, 'onerror=');
    await moveOn(browser, page);

    const incidents = await entriesOf(browser, 'incident');
    expect(incidents).toHaveLength(1);
    expect(asRecord(incidents[0]?.['witnesses'])['network'] ?? null).toBeNull();
    expect(exchangesOf(incidents[0])).toEqual([]);
    expect(incidents[0]).not.toHaveProperty('action');
    const kinds = (await allLines(browser)).map(({ kind }) => kind);
    expect(kinds).not.toContain('submission');
    expect(kinds).not.toContain('erased');
    expect(await runsIn(page)).toBe(false);
    await expectInert(browser);
    // The journal stood in front: a hidden tab is not looked at.
    await page.bringToFront();
    await page.evaluate(NAMED);
    await untilSaid(browser, 'Erreur technique nommée');
    await page.evaluate(MISREAD);
    await until(async () => (await allLines(browser)).some(isNotHidden), {
      what: 'the alert to be told, or the page as not known',
      timeoutMs: 60_000,
      everyMs: 250,
    });
    await page.evaluateOnNewDocument(BEFORE);
    await page.reload();
    await moveOn(browser, page);
  },
);

function isNotHidden({ kind, recorder, text }: Claims): boolean {
  const unknown = kind === 'recorder' && asRecord(recorder)['event'] === 'page-unrecognised';
  return unknown || text === 'Erreur technique cachée';
}

async function expectInert(browser: BrowserUnderTest): Promise<void> {
  const journal = await browser.extensionPage('journal.html');
  await until(
    async () => (await journal.evaluate(() => document.body.innerText)).includes('onerror='),
    { what: 'the journal to quote the alert', timeoutMs: 60_000 },
  );
  expect(await journal.$$eval('[onerror], main script', (found) => found.length)).toBe(0);
  expect(await runsIn(journal)).toBe(false);
}

function runsIn(page: Page): Promise<boolean> {
  return page.evaluate(() => Object.hasOwn(globalThis, 'ran'));
}
