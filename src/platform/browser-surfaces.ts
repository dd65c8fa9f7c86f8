/** Badge, chip and pages, as the recorder asks for them; a tab that is gone is no failure. */
import browser, { type Tabs } from 'webextension-polyfill';
import type { TabCall } from '#messaging/protocol.ts';
import { enclose } from '#messaging/enclose.ts';
import { changedWord, pagesChannel } from './pages-channel.ts';
import { siteAccess } from './site-access.ts';
import type { BadgeView, Surfaces } from '#recorder/ports.ts';

/** Background and text colour of each sign (visual.md, Badge). */
const colours: Record<BadgeView['sign'], [string, string]> = {
  none: ['#17532F', '#FFFFFF'],
  rec: ['#17532F', '#FFFFFF'],
  wait: ['#F0B441', '#211A24'],
  stop: ['#5B5560', '#FFFFFF'],
  warn: ['#8A2A14', '#FFFFFF'],
  new: ['#EBB8D2', '#330A24'],
};

/** How long the number of a new entry stays (ux-ecosystem §6.0). */
const newFor = 5_000;

/** A tab that does not answer must not hold up the recorder's queue. */
const tabPatience = 400;

export function browserSurfaces(portalHosts: readonly string[]): Surfaces {
  const matches = portalHosts.map((host) => `https://${host}/*`);
  const sent = new Map<number, BadgeView>();
  const pages = pagesChannel();
  const openTabs = async (): Promise<number[]> =>
    (await siteAccess.held()) ? idsOf({ url: matches }) : stopped(await idsOf({}));
  return {
    async badge(tab, view) {
      await paint(tab, view);
      if (tab === null) return;
      if (view.sign !== 'new') sent.set(tab, view);
      else setTimeout(() => void paint(tab, sent.get(tab) ?? { ...view, text: '' }), newFor);
    },
    async hideChip(tab) {
      await tell(tab, 'hideChip', {});
    },
    async showChip(tab) {
      await tell(tab, 'showChip', {});
    },
    async chip(tab, view, { keepCard }) {
      await tell(tab, 'chip', { view, keepCard });
    },
    async watch(on, except) {
      for (const tab of await openTabs()) {
        const watch = on && !except.includes(tab);
        const there = await tell(tab, 'state', { watch });
        if (watch && !there) await inject(tab);
      }
    },
    tabs: openTabs,
    async open(page) {
      await browser.tabs.create({ url: browser.runtime.getURL(page) });
    },
    changed() {
      pages.postMessage(changedWord);
    },
  };
}

async function idsOf(asked: Tabs.QueryQueryInfoType): Promise<number[]> {
  return (await browser.tabs.query(asked)).flatMap(({ id }) => (id === undefined ? [] : [id]));
}

/** Without the host permission no tab tells its address: those of the portal are known by the script that still runs there, and stops. */
async function stopped(tabs: number[]): Promise<number[]> {
  const there = await Promise.all(tabs.map(async (tab) => tell(tab, 'state', { watch: false })));
  return tabs.filter((_tab, index) => there[index]);
}

async function paint(tab: number | null, view: BadgeView): Promise<void> {
  const [background, text] = colours[view.sign];
  const where = tab === null ? {} : { tabId: tab };
  try {
    await browser.action.setBadgeText({ ...where, text: view.text });
    await browser.action.setBadgeBackgroundColor({ ...where, color: background });
    await browser.action.setBadgeTextColor({ ...where, color: text });
    await browser.action.setTitle({ ...where, title: view.title });
  } catch {
    // The tab was closed meanwhile.
  }
}

/** @returns whether a living content script answered */
async function tell(tab: number, call: TabCall, ask: unknown): Promise<boolean> {
  const patience = new Promise<boolean>((resolve) => setTimeout(() => resolve(false), tabPatience));
  const told = browser.tabs.sendMessage(tab, enclose(call, ask)).then(
    () => true,
    () => false,
  );
  return Promise.race([told, patience]);
}

/** Puts the content script into a tab that was open before it could be there (install, update, consent). */
async function inject(tab: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId: tab }, files: ['/portal.js'] });
  } catch {
    // An error page, or a host permission that was taken back: the next load brings it.
  }
}
