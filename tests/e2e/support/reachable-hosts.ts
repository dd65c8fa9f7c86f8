/** Names, once, the hosts a story may reach and those a browser asks for by itself. */

import { PORTAL_HOST, SSO_HOST } from '../../portal/hosts.ts';

/** The portal and its sign-in: the only two hosts that Témoin may see (product.md, manifest). */
export const PORTAL_HOSTS: readonly string[] = [PORTAL_HOST, SSO_HOST];

/** People of the stories are where the portal is, whatever the zone of the machine. */
export const PORTAL_ZONE = 'Europe/Paris';

/**
 * Hosts that the browsers ask for on their own account, found by leaving each alone for 45 s
 * without extension (2026-11-24, Chromium 156 and Firefox 153 ESR). They are refused like all
 * others; they are only left out of the list of accusations. Exact names, never a wildcard: a new
 * name must be looked at.
 */
export const BROWSER_OWN_HOSTS: ReadonlyMap<string, string> = new Map([
  ['firefox.settings.services.mozilla.com', 'Firefox: remote settings (block lists, certificates)'],
  ['accounts.google.com', 'Chromium: asks at each start whether a Google account is signed in'],
  ['clients2.google.com', 'Chromium: update check of components and extensions'],
  // The two below were met by filling and sending the form of the false portal without extension.
  [
    'content-autofill.googleapis.com',
    'Chromium: asks what the fields of a form are, by their hashes',
  ],
  ['redirector.gvt1.com', 'Chromium: downloads of component updates'],
  ['update.googleapis.com', 'Chromium: update check of components'],
]);
