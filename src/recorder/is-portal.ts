/** Whether an address is one of the two portal hosts: a photo or an observation of any other is refused. */
import { portalHosts } from '#core/portal-hosts.ts';

/** @param url an absolute address, or nothing when the tab's address is not ours to know */
export function isPortal(url: string | undefined): boolean {
  if (url === undefined || !URL.canParse(url)) return false;
  const { protocol, hostname } = new URL(url);
  return protocol === 'https:' && portalHosts.some((host) => host === hostname);
}
