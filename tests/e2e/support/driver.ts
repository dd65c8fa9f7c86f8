/** What each browser must be able to do for the stories; all that is common is built on top of it. */

import type { Browser, Page } from 'puppeteer-core';
import type { BuiltExtension } from './built-extension.ts';

export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** Handle on the real popup, the one that hangs from the toolbar. */
export interface PopupHandle {
  /** Visible text of the popup now (`document.body.innerText`). */
  text(): Promise<string>;
  /** A trusted click on `[data-testid="…"]`; waits until it is there. */
  click(testId: string): Promise<void>;
  /** Whether `[data-testid="…"]` is in the popup and takes room. */
  has(testId: string): Promise<boolean>;
  close(): Promise<void>;
}

export interface DriverSetup {
  readonly profileDir: string;
  readonly downloads: string;
  /** Where the add-on archive may be written. */
  readonly xpiPath: string;
  readonly proxyPort: number;
  readonly viewport: Viewport;
  readonly extension: BuiltExtension | undefined;
  readonly allUrlsGranted: boolean;
  /** Start without it; `install` will come. */
  readonly installLater: boolean;
  readonly env: Readonly<Record<string, string>>;
}

export interface Driver {
  readonly browser: Browser;
  readonly version: string;
  /** `chrome-extension://…` or `moz-extension://…`, without trailing slash. */
  readonly extensionOrigin: string;
  /** See `BuiltExtension`; empty without extension. */
  readonly quietPath: string;
  /** Opens a new tab on a path of the extension and waits until it is complete. */
  openExtensionUrl(this: void, path: string, place: 'front' | 'behind'): Promise<Page>;
  install(): Promise<void>;
  clickIcon(page: Page): Promise<void>;
  popup(): Promise<PopupHandle>;
  stopWorker(): Promise<void>;
  workerAlive(): Promise<boolean>;
}

/** How long a browser may take to start, in milliseconds: generous, for machines with much to do. */
export const START_MS = 90_000;

/** The build under test, or a clear failure in a browser that was launched without one. */
export function needExtension({ extension }: DriverSetup): BuiltExtension {
  if (extension === undefined) throw new Error('this browser was launched without the extension');
  return extension;
}

/** The CSS selector of a test id; ids are our own words, still quoted. */
export function byTestId(testId: string): string {
  return `[data-testid=${JSON.stringify(testId)}]`;
}

/** Show the windows only when somebody asked and can see them. */
export function isHeadless(): boolean {
  return !(process.env['TEMOIN_HEADED'] === '1' && process.env['DISPLAY'] !== undefined);
}
