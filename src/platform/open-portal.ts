/** Opens the State's portal in a tab of its own; the permanence never loads it inside itself. */
import browser from 'webextension-polyfill';
import { portalHosts } from '#core/portal-hosts.ts';

export function openPortal(): void {
  void browser.tabs.create({ url: `https://${portalHosts[0]}/` });
}
