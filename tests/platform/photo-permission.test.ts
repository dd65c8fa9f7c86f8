/** The optional permission for automatic photos: asked for all sites at once, a refusal is an answer. */
import { beforeEach, describe, expect, it, vi } from 'vitest';

const asked: unknown[] = [];
beforeEach(() => {
  asked.length = 0;
  vi.resetModules();
});

async function permission(over: { granted?: boolean; request?: () => Promise<boolean> }) {
  const { granted = false, request = async () => true } = over;
  const permissions = {
    contains: async (what: unknown) => {
      asked.push(['contains', what]);
      return granted;
    },
    request: async (what: unknown) => {
      asked.push(['request', what]);
      return request();
    },
  };
  vi.doMock('webextension-polyfill', () => ({ default: { permissions } }));
  return (await import('#platform/photo-permission.ts')).photoPermission;
}

const everySite = { origins: ['<all_urls>'] };

describe('automatic photos', () => {
  it.each([true, false])('are granted as the browser says: %s', async (granted) => {
    expect(await (await permission({ granted })).granted()).toBe(granted);
    expect(asked).toEqual([['contains', everySite]]);
  });

  it.each([true, false])('are asked for, and answered: %s', async (answer) => {
    const photos = await permission({ request: async () => answer });
    const answered = photos.ask();
    // Within the click: the browser was asked before anything was awaited.
    expect(asked).toEqual([['request', everySite]]);
    expect(await answered).toBe(answer);
  });

  it('that may not be asked for are refused', async () => {
    const photos = await permission({
      request: async () => Promise.reject(new Error('no click')),
    });
    expect(await photos.ask()).toBe(false);
  });
});
