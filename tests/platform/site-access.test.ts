/** The right to read the portal: asked about both its sites, asked for within the click, a refusal is an answer. */
import { beforeEach, expect, it, vi } from 'vitest';

const portal = {
  origins: [
    'https://administration-etrangers-en-france.interieur.gouv.fr/*',
    'https://sso.anef.dgef.interieur.gouv.fr/*',
  ],
};
const asked: unknown[] = [];
beforeEach(() => {
  asked.length = 0;
  vi.resetModules();
});

async function access(answer: () => Promise<boolean>) {
  const call = (name: string) => async (what: unknown) => {
    asked.push([name, what]);
    return answer();
  };
  const permissions = { contains: call('contains'), request: call('request') };
  vi.doMock('webextension-polyfill', () => ({ default: { permissions } }));
  return (await import('#platform/site-access.ts')).siteAccess;
}

it.each([true, false])('is held as the browser says of both sites: %s', async (held) => {
  expect(await (await access(async () => held)).held()).toBe(held);
  expect(asked).toEqual([['contains', portal]]);
});

it('is not said to be gone by a browser that does not answer', async () => {
  expect(await (await access(async () => Promise.reject(new Error('no')))).held()).toBe(true);
});

it.each([true, false])('is asked for, and answered: %s', async (answer) => {
  const sites = await access(async () => answer);
  const answered = sites.ask();
  // Within the click: the browser was asked before anything was awaited.
  expect(asked).toEqual([['request', portal]]);
  expect(await answered).toBe(answer);
});

it('that may not be asked for is refused', async () => {
  expect(await (await access(async () => Promise.reject(new Error('no click')))).ask()).toBe(false);
});
