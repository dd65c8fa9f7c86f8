/** A photo of a portal tab in front, and of no other page, whatever the browser would allow. */
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ArmedTabs } from '#platform/armed-tabs.ts';
import type { Camera } from '#recorder/ports.ts';
import { portalHosts } from '#core/portal-hosts.ts';
import { isPortal } from '#recorder/is-portal.ts';

const url = 'https://administration-etrangers-en-france.interieur.gouv.fr/particuliers/';
type Tab = { active: boolean; windowId: number; url?: string };
const front: Tab = { active: true, windowId: 3, url };
const head = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52];
const size = [0, 0, 0, 4, 0, 0, 0, 3, 8, 2, 0, 0, 0];
const png = `data:image/png;base64,${Buffer.from([...head, ...size]).toString('base64')}`;

const shots: number[] = [];
beforeEach(() => {
  shots.length = 0;
});

/** @param tabs what the browser says of the tab before and after the capture; null: the tab is gone */
async function camera(over: {
  tabs?: (Tab | null)[];
  armed?: boolean;
  always?: boolean;
  picture?: string | null;
}): Promise<{ camera: Camera; lost: number[] }> {
  const { tabs = [front, front], armed = true, always = false, picture = png } = over;
  vi.resetModules();
  const told = [...tabs];
  const fake = {
    permissions: { contains: async () => always },
    tabs: {
      get: async () => told.shift() ?? Promise.reject(new Error('no such tab')),
      captureVisibleTab: async (window: number) => {
        shots.push(window);
        return picture ?? Promise.reject(new Error('not allowed'));
      },
    },
  };
  vi.doMock('webextension-polyfill', () => ({ default: fake }));
  const lost: number[] = [];
  const done = async (): Promise<void> => {};
  const armedTabs: ArmedTabs = {
    arm: done,
    navigating: done,
    isArmed: async () => armed,
    disarm: async (tab) => void lost.push(tab),
  };
  const { tabCamera } = await import('#platform/tab-camera.ts');
  return { camera: tabCamera(armedTabs, isPortal), lost };
}

const elsewhere: Tab = { ...front, url: 'https://mail.example/' };
const { url: _url, ...unknown } = front;
const http: Tab = { ...front, url: url.replace('https', 'http') };

describe('a photo', () => {
  it('of a portal tab in front is its picture, taken of its window', async () => {
    const taken = await (await camera({})).camera.capture(7);
    expect(taken).toMatchObject({ ok: true, value: { width: 4, height: 3 } });
    expect(taken.ok && taken.value.blob.type).toBe('image/png');
    expect(shots).toEqual([3]);
  });

  it.each([
    { fact: 'no click and no wide permission', over: { armed: false }, code: 'not-armed' },
    {
      fact: 'another page in the tab, with <all_urls>',
      over: { tabs: [elsewhere, elsewhere], always: true },
      code: 'not-active',
    },
    {
      fact: 'the portal over http',
      over: { tabs: [http, http], always: true },
      code: 'not-active',
    },
    {
      fact: 'an address that is not told',
      over: { tabs: [unknown, unknown], always: true },
      code: 'not-active',
    },
    {
      fact: 'another tab in front',
      over: { tabs: [{ ...front, active: false }] },
      code: 'not-active',
    },
    { fact: 'a tab that is gone', over: { tabs: [null] }, code: 'not-active' },
  ])('is not tried: $fact', async ({ over, code }) => {
    const taken = await (await camera(over)).camera.capture(7);
    expect(taken).toEqual({ ok: false, error: { code } });
    expect(shots).toEqual([]);
  });

  it.each([
    'https://www.rdv-prefecture.interieur.gouv.fr/',
    'https://contacts-demarches.interieur.gouv.fr/',
    'https://interieur.gouv.fr/',
    'https://www.administration-etrangers-en-france.interieur.gouv.fr/',
    'https://administration-etrangers-en-france.interieur.gouv.fr.example/',
    'https://administration-etrangers-en-france.interieur.gouv.fr@example.org/',
    'https://example.org/administration-etrangers-en-france.interieur.gouv.fr/',
    'https://sso.anef.dgef.interieur.gouv.fr.example/',
    'view-source:https://administration-etrangers-en-france.interieur.gouv.fr/',
    'ftp://administration-etrangers-en-france.interieur.gouv.fr/',
    'file:///home/administration-etrangers-en-france.interieur.gouv.fr',
    'chrome-extension://other/journal.html',
    'about:blank',
    'data:text/html,administration-etrangers-en-france.interieur.gouv.fr',
    '',
  ])('of %s is refused though every site is granted', async (address) => {
    const tab = { ...front, url: address };
    const over = { tabs: [tab, tab], always: true, armed: true };
    const taken = await (await camera(over)).camera.capture(7);
    expect(taken).toEqual({ ok: false, error: { code: 'not-active' } });
    expect(shots).toEqual([]);
  });

  it('of any other host is refused though every site is granted', () => {
    const hosts: readonly string[] = portalHosts;
    const strangers = fc.webUrl().filter((one) => !hosts.includes(new URL(one).hostname));
    fc.assert(
      fc.property(strangers, (address) => {
        expect(isPortal(address)).toBe(false);
      }),
    );
  });

  it.each(portalHosts)(
    'of %s is taken without a click once every site is granted',
    async (host) => {
      const tab = { ...front, url: `https://${host}/` };
      const over = { tabs: [tab, tab], always: true, armed: false };
      expect((await (await camera(over)).camera.capture(7)).ok).toBe(true);
    },
  );

  it.each([
    {
      fact: 'another tab came to the front meanwhile',
      over: { tabs: [front, { ...front, active: false }] },
      code: 'not-active',
    },
    {
      fact: 'the tab left for another site meanwhile',
      over: { tabs: [front, elsewhere] },
      code: 'not-active',
    },
    {
      fact: 'the tab went to another page meanwhile',
      over: { tabs: [front, { ...front, url: `${url}#/x` }] },
      code: 'not-active',
    },
    { fact: 'the tab was closed meanwhile', over: { tabs: [front, null] }, code: 'not-active' },
    { fact: 'the browser took the click back', over: { picture: null }, code: 'not-armed' },
    { fact: 'it is no picture', over: { picture: 'data:image/png;base64,AAAA' }, code: 'failed' },
    { fact: 'it is not base64', over: { picture: 'data:image/png;base64,é' }, code: 'failed' },
  ])('is thrown away: $fact', async ({ over, code }) => {
    const taken = await (await camera(over)).camera.capture(7);
    expect(taken).toEqual({ ok: false, error: { code } });
    expect(shots).toEqual([3]);
  });

  it.each([
    { armed: false, always: false, ready: false },
    { armed: true, always: false, ready: true },
    { armed: false, always: true, ready: true },
  ])('may be tried: armed $armed, wide permission $always: $ready', async ({ ready, ...over }) => {
    expect(await (await camera(over)).camera.ready(7)).toBe(ready);
  });

  it('that was refused disarms its tab when told so', async () => {
    const { camera: one, lost } = await camera({});
    await one.lost(7);
    expect(lost).toEqual([7]);
  });
});
