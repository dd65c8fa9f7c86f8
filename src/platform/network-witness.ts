/**
 * The network witness: `webRequest`, non-blocking, on the portal's hosts. It sees what no page can show
 * (a main document that never came) and wakes a stopped worker. No body, no cookie, no header but `Date`.
 */
import browser, { type WebRequest } from 'webextension-polyfill';
import type { NetworkFailure } from '#core/observation/seen.ts';
import type { serverTime } from './server-time.ts';

const types: WebRequest.ResourceType[] = ['main_frame', 'xmlhttprequest'];

export type Witness = {
  failed: (failure: NetworkFailure, id: string) => void;
  navigating: (tab: number, url: string) => void;
};

/** Registers at top level, so that each event finds its listener when the worker wakes. */
export function watchNetwork(
  hosts: readonly string[],
  witness: Witness,
  time: ReturnType<typeof serverTime>,
): void {
  const filter = { urls: hosts.map((host) => `https://${host}/*`), types };
  browser.webRequest.onBeforeRequest.addListener((details) => {
    time.started(details.requestId, details.timeStamp);
    if (details.type === 'main_frame' && details.tabId >= 0)
      witness.navigating(details.tabId, details.url);
    return undefined;
  }, filter);
  browser.webRequest.onCompleted.addListener(
    (details) => {
      const date = dateOf(details.responseHeaders);
      time.answered(details.requestId, { at: details.timeStamp, date, cached: details.fromCache });
      if (details.statusCode < 400 || details.tabId < 0) return;
      witness.failed(
        {
          ...base(details),
          status: details.statusCode,
          cached: details.fromCache,
          ...(date === undefined ? {} : { serverDate: date }),
        },
        idOf(details),
      );
    },
    filter,
    ['responseHeaders'],
  );
  browser.webRequest.onErrorOccurred.addListener((details) => {
    if (details.tabId < 0) return;
    witness.failed(
      { ...base(details), error: details.error.slice(0, 100), cached: false },
      idOf(details),
    );
  }, filter);
}

type Ended = Pick<
  WebRequest.OnCompletedDetailsType,
  'url' | 'tabId' | 'method' | 'type' | 'timeStamp' | 'requestId'
>;

function base(details: Ended): Omit<NetworkFailure, 'status' | 'error' | 'cached'> {
  const url = new URL(details.url);
  return {
    witness: 'network',
    tab: details.tabId,
    host: url.hostname,
    path: url.pathname,
    // A page may ask with any word, of any length.
    method: details.method.slice(0, 20),
    mainFrame: details.type === 'main_frame',
    at: new Date(details.timeStamp).toISOString(),
  };
}

/** The same exchange has the same id however often the event is told. */
function idOf(details: Ended): string {
  return `net-${details.requestId}-${Math.round(details.timeStamp)}`
    .replace(/[^A-Za-z0-9_-]/g, '_')
    .padEnd(16, '_');
}

/** RFC 3339 UTC instant of the `Date` header; absent or unreadable gives nothing. */
function dateOf(headers: WebRequest.HttpHeaders | undefined): string | undefined {
  const value = headers?.find((header) => header.name.toLowerCase() === 'date')?.value;
  const ms = value === undefined ? Number.NaN : Date.parse(value);
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString();
}
