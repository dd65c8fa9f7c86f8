/**
 * Tabs in which a click on the icon has given `activeTab`, as each browser takes it back: Chromium when the tab
 * leaves its origin, Firefox at each page load. Kept in `storage.session`: a worker's death changes nothing.
 */
import browser from 'webextension-polyfill';

const key = 'armed';
type Armed = Record<string, string>;

export type ArmedTabs = {
  arm: (tab: number, url: string) => Promise<void>;
  disarm: (tab: number) => Promise<void>;
  navigating: (tab: number, url: string) => Promise<void>;
  isArmed: (tab: number) => Promise<boolean>;
};

/** @param losesAtLoad true in Firefox */
export function armedTabs(losesAtLoad: boolean): ArmedTabs {
  let changes: Promise<void> = Promise.resolve();
  const change = (edit: (armed: Armed) => Armed): Promise<void> => {
    changes = changes.then(async () => browser.storage.session.set({ [key]: edit(await read()) }));
    return changes;
  };
  const disarm = (tab: number): Promise<void> =>
    change((armed) =>
      Object.fromEntries(Object.entries(armed).filter(([id]) => id !== String(tab))),
    );
  return {
    arm: (tab, url) => change((armed) => ({ ...armed, [tab]: originOf(url) })),
    disarm,
    async navigating(tab, url) {
      await changes;
      const origin = (await read())[tab];
      if (origin === undefined) return;
      if (losesAtLoad || origin !== originOf(url)) await disarm(tab);
    },
    async isArmed(tab) {
      await changes;
      return (await read())[tab] !== undefined;
    },
  };
}

async function read(): Promise<Armed> {
  const stored: unknown = (await browser.storage.session.get(key))[key];
  if (typeof stored !== 'object' || stored === null) return {};
  return Object.fromEntries(
    Object.entries(stored).filter((pair): pair is [string, string] => typeof pair[1] === 'string'),
  );
}

function originOf(url: string): string {
  return URL.canParse(url) ? new URL(url).origin : '';
}
