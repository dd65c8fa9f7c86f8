/** The wall clock, this worker's life, the zone and the tool, as the recorder's entries name them. */
import browser from 'webextension-polyfill';
import { toBase64url } from '#core/bytes/base64url.ts';
import type { Clock } from '#recorder/ports.ts';
import type { ServerTime } from './server-time.ts';

export function browserClock(server: () => ServerTime | null): Clock {
  const boot = toBase64url(crypto.getRandomValues(new Uint8Array(9)));
  const tool = toolNow();
  return {
    boot,
    now: () => Date.now(),
    uptime: () => performance.now(),
    zone: () => ({
      name: new Intl.DateTimeFormat().resolvedOptions().timeZone,
      // JavaScript counts minutes west of UTC; the journal counts them east, as ISO 8601 offsets do.
      offset: -new Date().getTimezoneOffset(),
    }),
    server,
    tool: () => tool,
  };
}

/** Version of Témoin, browser and system, from the user agent as it is: reduced, and said as reduced. */
function toolNow() {
  const agent = navigator.userAgent;
  const firefox = /Firefox\/([\d.]+)/.exec(agent);
  const chromium = /Chrom(?:e|ium)\/([\d.]+)/.exec(agent);
  return {
    version: browser.runtime.getManifest().version,
    browser: firefox ? 'Firefox' : chromium ? 'Chromium' : 'autre',
    browserVersion: firefox?.[1] ?? chromium?.[1] ?? '',
    os: /\(([^;)]+)/.exec(agent)?.[1] ?? '',
  };
}
