/**
 * The photo of what the browser painted, of a portal tab and of no other: the tab is checked before and after,
 * because with a wide permission the call would take whichever tab is in front.
 */
import browser from 'webextension-polyfill';
import { fromBase64 } from '#core/bytes/base64.ts';
import { err, ok, type Result } from '#core/result.ts';
import { pngSize } from '#core/bytes/png-size.ts';
import type { Camera, Picture } from '#recorder/ports.ts';
import type { ArmedTabs } from './armed-tabs.ts';
import { photoPermission } from './photo-permission.ts';

type IsPortal = (url: string | undefined) => boolean;

/** Chromium allows two captures a second. */
const between = 550;

/** @param isPortal tells the hosts that may be photographed: the two portal hosts, whatever the browser would allow */
export function tabCamera(armed: ArmedTabs, isPortal: IsPortal): Camera {
  let last: Promise<unknown> = Promise.resolve();
  const ready = async (tab: number): Promise<boolean> =>
    (await armed.isArmed(tab)) || (await photoPermission.granted());
  return {
    ready,
    lost: (tab) => armed.disarm(tab),
    async capture(tab) {
      if (!(await ready(tab))) return err({ code: 'not-armed' });
      const mine = last.then(() => shoot(tab, isPortal));
      last = mine.then(pauseAfter, pauseAfter);
      return mine;
    },
  };
}

const pauseAfter = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, between));

async function shoot(tab: number, isPortal: IsPortal): Promise<Result<Picture, { code: string }>> {
  const before = await inFront(tab, isPortal);
  if (before === null) return err({ code: 'not-active' });
  let dataUrl: string;
  try {
    dataUrl = await browser.tabs.captureVisibleTab(before.windowId, { format: 'png' });
  } catch {
    // The browser took the click back, or the page is one it never lets anybody photograph.
    return err({ code: 'not-armed' });
  }
  const after = await inFront(tab, isPortal);
  if (after === null || after.url !== before.url) return err({ code: 'not-active' });
  // Under our CSP `fetch('data:…')` is refused: decoded by hand.
  const bytes = fromBase64(dataUrl.slice(dataUrl.indexOf(',') + 1));
  const size = bytes && pngSize(bytes);
  if (!bytes || !size) return err({ code: 'failed' });
  return ok({ blob: new Blob([bytes], { type: 'image/png' }), bytes, ...size });
}

async function inFront(
  tab: number,
  isPortal: IsPortal,
): Promise<{ windowId: number; url: string } | null> {
  try {
    const { active, windowId, url } = await browser.tabs.get(tab);
    return active && windowId !== undefined && isPortal(url) ? { windowId, url: url ?? '' } : null;
  } catch {
    return null;
  }
}
