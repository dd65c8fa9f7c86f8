/** Handle on Firefox's real popup, read and clicked through a frame script in the popup's own process. */

import type { Browser } from 'puppeteer-core';
import { byTestId, type PopupHandle } from './driver.ts';
import { inChromeScope } from './firefox-chrome-scope.ts';
import { until } from './until.ts';

// BiDi does not list the popup as a context; its <browser> element still takes a frame script. The
// element changes process when its page arrives, and a script loaded before is never answered.
const ASK_POPUP = `
  const [work, patienceMs] = args;
  const popup = document.querySelector('browser[webextension-view-type="popup"]');
  if (!popup?.currentURI.schemeIs('moz-extension')) return { gone: true };
  const name = 'temoin-test:' + Math.random();
  const script = 'const answer = (() => {' + work + '})(); sendAsyncMessage(' + JSON.stringify(name) + ', answer);';
  const manager = popup.messageManager;
  let heard;
  const answer = new Promise((resolve) => {
    heard = (message) => resolve({ value: message.data });
    manager.addMessageListener(name, heard);
    setTimeout(() => resolve({ gone: true }), patienceMs);
  });
  manager.loadFrameScript('data:text/javascript;charset=utf-8,' + encodeURIComponent(script), false);
  return await answer.finally(() => manager.removeMessageListener(name, heard));`;

/** How long one question waits; the popup's own page answers within milliseconds. */
const PATIENCE_MS = 1_000;

/** Waits until the popup is open and its document complete. */
export async function openFirefoxPopup(browser: Browser): Promise<PopupHandle> {
  const ask = (work: string): Promise<unknown> => askPopup(browser, work);
  await until(() => ask(`return content.document.readyState === 'complete'`), {
    what: 'the popup to open after the click on the icon',
  });
  return {
    text: async () => String(await ask(`return content.document.body.innerText`)),
    click: async (testId) => {
      const there = `visible ${byTestId(testId)} in the popup`;
      await until(() => ask(visible(testId)), { what: there });
      // Once only: a second try could be a second click.
      if ((await ask(clickOn(testId))) !== true) throw new Error(`${there} went away`);
    },
    has: async (testId) => (await ask(visible(testId))) === true,
    close: () => closeFirefoxPopup(browser),
  };
}

const HIDE_POPUP = `document.querySelector('browser[webextension-view-type="popup"]')?.closest('panel')?.hidePopup();`;
const NO_POPUP = `return document.querySelector('browser[webextension-view-type="popup"]') === null;`;

/** Harmless when none is open. */
export async function closeFirefoxPopup(browser: Browser): Promise<void> {
  await inChromeScope(browser, HIDE_POPUP);
  await until(() => inChromeScope(browser, NO_POPUP), { what: 'the popup to be gone' });
}

async function askPopup(browser: Browser, work: string): Promise<unknown> {
  const answer = await inChromeScope(browser, ASK_POPUP, work, PATIENCE_MS);
  if (typeof answer === 'object' && answer !== null && 'value' in answer) return answer.value;
  throw new Error('no popup is open: call clickIcon first');
}

function visible(testId: string): string {
  return `return content.document.querySelector(${JSON.stringify(byTestId(testId))})?.checkVisibility() ?? false;`;
}

/** A click by privileged code is trusted (`isTrusted`), as the product demands of every click. */
function clickOn(testId: string): string {
  return `
    const target = content.document.querySelector(${JSON.stringify(byTestId(testId))});
    if (!target) return false;
    const handling = content.windowUtils.setHandlingUserInput(true);
    try { target.click(); } finally { handling.destruct(); }
    return true;`;
}
