/** Who sent a message, from what the browser says of the sender. */
import type { Runtime } from 'webextension-polyfill';
import { expect, test } from 'vitest';
import { senderOf } from '#platform/sender.ts';
import { isPortal } from '#recorder/is-portal.ts';

const own = { id: 'own', url: 'chrome-extension://own/' };
const host = 'administration-etrangers-en-france.interieur.gouv.fr';
const sso = 'sso.anef.dgef.interieur.gouv.fr';
const tab = { id: 7 };
const from = (url: string, more: object = {}) => ({ id: 'own', url, tab, frameId: 0, ...more });

test.each([
  { fact: 'the popup', sender: { id: 'own', url: `${own.url}popup.html` }, kind: 'page' },
  { fact: 'a page in a tab', sender: from(`${own.url}journal.html`), kind: 'page' },
  { fact: 'a portal tab', sender: from(`https://${host}/particuliers/#/x`), kind: 'portal' },
  { fact: 'the log-in host', sender: from(`https://${sso}/auth/realms`), kind: 'portal' },
  {
    fact: 'a portal tab whose frame is not told',
    sender: { id: 'own', url: `https://${host}/`, tab },
    kind: 'portal',
  },
  {
    fact: 'a frame of a portal tab',
    sender: from(`https://${host}/`, { frameId: 3 }),
    kind: 'stranger',
  },
  {
    fact: 'a portal address without a tab',
    sender: { id: 'own', url: `https://${host}/` },
    kind: 'stranger',
  },
  { fact: 'another host', sender: from('https://example.org/'), kind: 'stranger' },
  { fact: 'http', sender: from(`http://${host}/`), kind: 'stranger' },
  { fact: 'a host that ends like it', sender: from(`https://evil-${host}/`), kind: 'stranger' },
  { fact: 'a host under it', sender: from(`https://x.${host}/`), kind: 'stranger' },
  {
    fact: 'a host that begins like it',
    sender: from(`https://${host}.example.org/`),
    kind: 'stranger',
  },
  {
    fact: 'the host as a user name',
    sender: from(`https://${host}@example.org/`),
    kind: 'stranger',
  },
  {
    fact: 'another extension',
    sender: { id: 'other', url: 'chrome-extension://other/x.html' },
    kind: 'stranger',
  },
  {
    fact: 'another extension on the portal',
    sender: from(`https://${host}/`, { id: 'other' }),
    kind: 'stranger',
  },
  {
    fact: 'another extension with our address',
    sender: { id: 'other', url: `${own.url}popup.html` },
    kind: 'stranger',
  },
  {
    fact: 'an address that only begins like ours',
    sender: from('chrome-extension://own.evil/'),
    kind: 'stranger',
  },
  { fact: 'no address', sender: { id: 'own', tab }, kind: 'stranger' },
])('$fact is $kind', ({ sender, kind }) => {
  const told: Runtime.MessageSender = withTab(sender);
  expect(senderOf(told, own, isPortal)).toEqual(kind === 'portal' ? { kind, tab: 7 } : { kind });
});

function withTab({
  tab: of,
  ...rest
}: {
  id: string;
  url?: string;
  frameId?: number;
  tab?: { id: number };
}) {
  const full = { index: 0, highlighted: false, active: true, pinned: false, incognito: false };
  return of === undefined ? rest : { ...rest, tab: { ...full, ...of } };
}
