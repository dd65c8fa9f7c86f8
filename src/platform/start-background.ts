/** Puts the background's listeners in place, all at top level: a worker that wakes must find them at once. */
import browser from 'webextension-polyfill';
import { portalHosts } from '#core/portal-hosts.ts';
import { ok } from '#core/result.ts';
import type { Ports, RecorderPart, RecorderStore } from '#recorder/ports.ts';
import { armedTabs } from './armed-tabs.ts';
import { listen } from './background-ear.ts';
import { browserClock } from './browser-clock.ts';
import { browserKeys } from './browser-keys.ts';
import { browserSurfaces } from './browser-surfaces.ts';
import { browserWake } from './browser-wake.ts';
import { journalMark } from './journal-mark.ts';
import { keptLosses } from './kept-losses.ts';
import { watchNetwork } from './network-witness.ts';
import { roomLeft } from './room-left.ts';
import { serverTime } from './server-time.ts';
import { sessionLosses } from './session-losses.ts';
import { siteAccess } from './site-access.ts';
import { tabCamera } from './tab-camera.ts';
import { workerWords } from './worker-words.ts';

type Parts = {
  store: RecorderStore;
  create: (ports: Ports) => RecorderPart;
  isPortal: (url: string | undefined) => boolean;
  demo: boolean;
};

export function startBackground({ store, create, isPortal, demo }: Parts): void {
  const time = serverTime(() => Date.now());
  // Firefox takes `activeTab` back at each page load, Chromium when the tab leaves its origin.
  const armed = armedTabs(navigator.userAgent.includes('Firefox'));
  const surfaces = browserSurfaces(portalHosts);
  const mark = journalMark();
  const recorder = create({
    store,
    surfaces,
    keys: browserKeys,
    clock: browserClock(() => time.current()),
    camera: tabCamera(armed, isPortal),
    wake: browserWake(() => void recorder.wake()),
    access: siteAccess,
    losses: keptLosses(sessionLosses()),
    mark,
    space: roomLeft,
    words: workerWords('fr'),
    demo,
  });
  listen(
    {
      portal: {
        hello: async (_ask, tab) => ok(await recorder.hello(tab)),
        seen: async (ask, tab) => ok(await recorder.seen(ask, tab)),
        photo: async (ask, tab) => ok(await recorder.photo(ask, tab)),
        chipAct: async (ask, tab) => ok(await recorder.chipAct(ask, tab)),
      },
      async page(call, ask) {
        const tab = call === 'popup' ? await armFromPopup(ask, armed, isPortal) : null;
        if (tab !== null) void recorder.armed(tab);
        return recorder.page(call, ask);
      },
    },
    isPortal,
  );
  watchNetwork(
    portalHosts,
    {
      failed: (failure, id) => void recorder.network(failure, id),
      navigating(tab, url) {
        void armed.navigating(tab, url);
        void recorder.navigated(tab, url);
      },
    },
    time,
  );
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void installed(reason, { recorder, surfaces, mark });
  });
  browser.runtime.onStartup.addListener(() => void recorder.started('browser'));
  browser.permissions.onAdded.addListener(() => void recorder.wake());
  browser.permissions.onRemoved.addListener(() => void recorder.wake());
  void recorder.wake();
}

/** @returns the tab that was armed now. The popup opens by a click on the icon, and that click is what gives `activeTab` for the tab in front. */
async function armFromPopup(
  ask: unknown,
  armed: ReturnType<typeof armedTabs>,
  isPortal: Parts['isPortal'],
): Promise<number | null> {
  if (typeof ask !== 'object' || ask === null || !('tab' in ask) || typeof ask.tab !== 'number')
    return null;
  const tab = await browser.tabs.get(ask.tab).catch(() => null);
  if (tab?.url === undefined || !isPortal(tab.url)) return null;
  // The popup reads again at each change: armed once is armed.
  if (await armed.isArmed(ask.tab)) return null;
  await armed.arm(ask.tab, tab.url);
  return ask.tab;
}

async function installed(
  reason: string,
  parts: { recorder: RecorderPart } & Pick<Ports, 'surfaces' | 'mark'>,
): Promise<void> {
  // Tabs that were open already have no content script (Chromium), or an orphan of the version before.
  await parts.recorder.started('extension');
  // A Chromium that died just after its start tells of an installation once more: whoever began has been welcomed.
  const begun = await parts.mark.is().catch(() => false);
  if (reason === 'install' && !begun) await parts.surfaces.open('welcome.html');
}
