/** Reads what the toolbar icon says of the tab in front, as the browser's own API tells it. */

import type { Page } from 'puppeteer-core';

export interface Badge {
  readonly text: string;
  /** The tooltip. */
  readonly title: string;
  /** Background colour, `[red, green, blue, alpha]` of 0–255. */
  readonly colour: readonly number[];
}

/** The few calls used here; both browsers offer them under `chrome` with promises in MV3. */
interface ActionApi {
  readonly action: {
    getBadgeText(details: object): Promise<string>;
    getTitle(details: object): Promise<string>;
    getBadgeBackgroundColor(details: object): Promise<ArrayLike<number>>;
  };
  readonly tabs: { query(query: object): Promise<{ readonly id?: number }[]> };
}

declare const chrome: ActionApi;

/** `reader` is a tab of the extension's origin that is *not* in front. Values fall back to the global ones by themselves. */
export function readBadge(reader: Page): Promise<Badge> {
  return reader.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
    const where = tab?.id === undefined ? {} : { tabId: tab.id };
    return {
      text: await chrome.action.getBadgeText(where),
      title: await chrome.action.getTitle(where),
      colour: Array.from(await chrome.action.getBadgeBackgroundColor(where)),
    };
  });
}
