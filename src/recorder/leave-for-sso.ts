/**
 * The SSO ends the attribution (promise 9) as soon as a tab goes there: logging out passes through it without a page,
 * and what fails next must not be the last person's.
 */
import { ssoHost } from '#core/portal-hosts.ts';
import type { Ports } from './ports.ts';

/** @param url of a main-frame request, redirects included */
export async function leaveForSso(ports: Ports, url: string): Promise<void> {
  if (!URL.canParse(url) || new URL(url).hostname !== ssoHost) return;
  const presence = await ports.store.presence();
  if (presence === null || (presence.person === null && presence.open !== true)) return;
  await ports.store.accept({ rows: [], presence: { ...presence, person: null, open: false } });
}
