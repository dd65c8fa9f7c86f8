/** The network witness tells failures of portal tabs, each under one id, without query, body or header. */
import { describe, expect, it, vi } from 'vitest';
import type { NetworkFailure } from '#core/observation/seen.ts';

const host = 'administration-etrangers-en-france.interieur.gouv.fr';
const at = Date.UTC(2026, 10, 24, 13, 5, 2) + 0.25;
const details = {
  requestId: '42',
  url: `https://${host}/api/x?token=secret#frag`,
  tabId: 7,
  method: 'POST',
  type: 'xmlhttprequest',
  timeStamp: at,
  statusCode: 500,
  fromCache: false,
  responseHeaders: [
    { name: 'DATE', value: 'Tue, 24 Nov 2026 13:05:02 GMT' },
    { name: 'set-cookie', value: 'session=secret' },
  ],
};
type Details = Partial<typeof details> & { error?: string };

type Listener = (details: object) => unknown;

async function witness() {
  vi.resetModules();
  const listeners = new Map<string, { listener: Listener; filter: unknown; extra: unknown }>();
  const event = (name: string) => ({
    addListener: (listener: Listener, filter: unknown, extra: unknown) =>
      void listeners.set(name, { listener, filter, extra }),
  });
  const names = ['onBeforeRequest', 'onCompleted', 'onErrorOccurred'];
  const webRequest = Object.fromEntries(names.map((name) => [name, event(name)]));
  vi.doMock('webextension-polyfill', () => ({ default: { webRequest } }));
  const { watchNetwork } = await import('#platform/network-witness.ts');
  const { serverTime } = await import('#platform/server-time.ts');
  const failed: { failure: NetworkFailure; id: string }[] = [];
  const went: string[] = [];
  const time = serverTime(() => at);
  watchNetwork(
    [host],
    {
      failed: (failure, id) => void failed.push({ failure, id }),
      navigating: (tab, url) => void went.push(`${tab} ${url}`),
    },
    time,
  );
  const tell = (name: string, more: Details = {}): unknown =>
    listeners.get(name)?.listener({ ...details, ...more });
  return { tell, failed, went, time, listeners };
}

describe('a failed exchange', () => {
  it('is told by path, status and date, and nothing else of it', async () => {
    const { tell, failed } = await witness();
    tell('onCompleted');
    expect(failed.map(({ failure }) => failure)).toEqual([
      {
        witness: 'network',
        tab: 7,
        host,
        path: '/api/x',
        method: 'POST',
        mainFrame: false,
        at: '2026-11-24T13:05:02.000Z',
        status: 500,
        cached: false,
        serverDate: '2026-11-24T13:05:02.000Z',
      },
    ]);
    expect(JSON.stringify(failed)).not.toContain('secret');
  });

  it('has the same id in every worker’s life, fit to be a line’s, and another exchange another', async () => {
    const ids: string[] = [];
    for (const more of [{}, {}, { requestId: '43' }, { timeStamp: at + 1 }]) {
      const { tell, failed } = await witness();
      tell('onCompleted', more);
      ids.push(failed[0]?.id ?? '');
    }
    expect(ids[0]).toBe(ids[1]);
    expect(new Set(ids).size).toBe(3);
    for (const id of ids) expect(id).toMatch(/^[A-Za-z0-9_-]{16,64}$/);
  });

  it.each([
    { fact: 'it went well', name: 'onCompleted', more: { statusCode: 399 } },
    { fact: 'of no tab', name: 'onCompleted', more: { tabId: -1 } },
    { fact: 'of no tab, cut off', name: 'onErrorOccurred', more: { tabId: -1, error: 'x' } },
  ])('is not told: $fact', async ({ name, more }) => {
    const { tell, failed } = await witness();
    tell(name, more);
    expect(failed).toEqual([]);
  });

  it('that was cut off is told by its error, cut to a hundred signs', async () => {
    const { tell, failed } = await witness();
    tell('onErrorOccurred', { error: `net::${'E'.repeat(200)}`, type: 'main_frame' });
    expect(failed[0]?.failure).toMatchObject({ mainFrame: true, error: `net::${'E'.repeat(95)}` });
  });

  it.each([undefined, 'not a date'])('has no date when the server’s was %s', async (value) => {
    const { tell, failed } = await witness();
    tell('onCompleted', { responseHeaders: value === undefined ? [] : [{ name: 'Date', value }] });
    expect(failed[0]?.failure.serverDate).toBeUndefined();
  });
});

describe('watching', () => {
  it('is of the portal’s documents and calls only, and blocks nothing', async () => {
    const { listeners, tell } = await witness();
    for (const { filter, extra } of listeners.values()) {
      expect(filter).toEqual({
        urls: [`https://${host}/*`],
        types: ['main_frame', 'xmlhttprequest'],
      });
      expect(extra ?? []).not.toContain('blocking');
    }
    expect(tell('onBeforeRequest')).toBeUndefined();
  });

  it('says where a tab’s main document goes, and of nothing else', async () => {
    const { tell, went } = await witness();
    tell('onBeforeRequest', { type: 'main_frame' });
    tell('onBeforeRequest');
    tell('onBeforeRequest', { type: 'main_frame', tabId: -1 });
    expect(went).toEqual([`7 ${details.url}`]);
  });

  it('learns the server’s clock from an exchange that went well', async () => {
    const { tell, time } = await witness();
    tell('onBeforeRequest');
    tell('onCompleted', { statusCode: 200, timeStamp: at + 100 });
    expect(time.current()).toMatchObject({ serverDate: '2026-11-24T13:05:02.000Z', margin: 50 });
  });
});
