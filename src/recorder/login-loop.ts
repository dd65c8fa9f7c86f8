/**
 * A log-in that goes round (A3): portal and SSO send the browser to each other, and no page stays long enough to be read.
 * Counted in memory, and that is enough: four doors in a minute leave no half minute of silence, after which a worker is stopped, and
 * after a crash or an update such a loop goes on and is counted anew.
 */
import type { NetworkFailure } from '#core/observation/seen.ts';
import { ssoHost } from '#core/portal-hosts.ts';

/**
 * Milliseconds, and how often in them a tab is sent from the portal to the door: a person who tries again types a password in
 * between, and one who loads the log-in page anew never left it.
 */
const within = 60_000;
const doorsOfALoop = 4;
const door = /\/protocol\/openid-connect\/auth$/;

export type Loop = { failure: NetworkFailure; id: string };

/** @returns for each main-frame request (redirects included) the loop that it closes, once a loop. */
export function createLoginLoop(): (tab: number, url: string, now: number) => Loop | undefined {
  const doors = new Map<number, number[]>();
  const atDoor = new Set<number>();
  return (tab, url, now) => {
    const path = doorOf(url);
    if (path === undefined) {
      if (isPortalPage(url)) atDoor.delete(tab);
      return undefined;
    }
    if (atDoor.has(tab)) return undefined;
    atDoor.add(tab);
    const recent = (doors.get(tab) ?? []).filter((at) => at <= now && now - at < within);
    doors.set(tab, [...recent, now]);
    if (recent.length + 1 !== doorsOfALoop) return undefined;
    const at = new Date(now).toISOString();
    return {
      id: `login-loop-${tab}-${now}`,
      failure: {
        witness: 'network',
        tab,
        host: ssoHost,
        path,
        method: 'GET',
        mainFrame: true,
        loop: true,
        at,
        cached: false,
      },
    };
  };
}

function isPortalPage(url: string): boolean {
  return URL.canParse(url) && new URL(url).hostname !== ssoHost;
}

function doorOf(url: string): string | undefined {
  if (!URL.canParse(url)) return undefined;
  const { hostname, pathname } = new URL(url);
  return hostname === ssoHost && door.test(pathname) ? pathname : undefined;
}
