/** Tabs where a click gave `activeTab`: remembered across a worker's death, forgotten as each browser takes it back. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { ArmedTabs } from '#platform/armed-tabs.ts';

const portal = 'https://administration-etrangers-en-france.interieur.gouv.fr/particuliers/';
const session = new Map<string, unknown>();

beforeEach(() => {
  session.clear();
});

/** A worker's life: what it knows it has from the session's storage. */
async function wakes(losesAtLoad = false): Promise<ArmedTabs> {
  vi.resetModules();
  const storage = {
    session: {
      get: async (key: string) => ({ [key]: structuredClone(session.get(key)) }),
      set: async (values: Record<string, unknown>) => {
        for (const [key, value] of Object.entries(values)) session.set(key, structuredClone(value));
      },
    },
  };
  vi.doMock('webextension-polyfill', () => ({ default: { storage } }));
  const { armedTabs } = await import('#platform/armed-tabs.ts');
  return armedTabs(losesAtLoad);
}

describe('a tab', () => {
  it('is armed by its click alone, and still after the worker died', async () => {
    const armed = await wakes();
    await armed.arm(7, portal);
    expect(await armed.isArmed(7)).toBe(true);
    expect(await armed.isArmed(8)).toBe(false);
    expect(await (await wakes()).isArmed(7)).toBe(true);
  });

  it.each([
    { fact: 'Chromium, the same origin', firefox: false, url: `${portal}#/autre`, armed: true },
    { fact: 'Chromium, another origin', firefox: false, url: 'https://example.org/', armed: false },
    { fact: 'Chromium, no address', firefox: false, url: 'about', armed: false },
    { fact: 'Firefox, the same origin', firefox: true, url: portal, armed: false },
  ])('that loads is armed, $fact: $armed', async ({ firefox, url, armed: still }) => {
    const armed = await wakes(firefox);
    await armed.arm(7, portal);
    await armed.navigating(8, 'https://example.org/');
    expect(await armed.isArmed(7)).toBe(true);
    await armed.navigating(7, url);
    expect(await armed.isArmed(7)).toBe(still);
  });

  it('is disarmed alone', async () => {
    const armed = await wakes();
    await Promise.all([armed.arm(7, portal), armed.arm(8, portal), armed.disarm(7)]);
    expect([await armed.isArmed(7), await armed.isArmed(8)]).toEqual([false, true]);
  });

  it.each([null, 'words', { 7: 1 }, ['x']])(
    'is not armed by what else stands there: %j',
    async (stored) => {
      session.set('armed', stored);
      expect(await (await wakes()).isArmed(7)).toBe(false);
    },
  );
});
