/** What the browser tells of others under fire: the header of a server, the sender of a message, a message to a tab. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hearBackground } from '#platform/portal-link.ts';
import { senderOf } from '#platform/sender.ts';
import { serverTime } from '#platform/server-time.ts';
import { fuzzRuns, fuzzTimeout, hostileText, hostileValue } from '../support/hostile-values.ts';

const options = { numRuns: fuzzRuns };

it("a server's date of any text gives a number, or no time", { timeout: fuzzTimeout }, () => {
  const header = fc.oneof(
    hostileText,
    fc.date({ noInvalidDate: true }).map((date) => date.toUTCString()),
    fc.date({ noInvalidDate: true }).map((date) => `${date.toUTCString()} x`),
  );
  fc.assert(
    fc.property(header, (date) => {
      const clock = serverTime(() => 1_000);
      clock.started('1', 900);
      clock.answered('1', { at: 1_000, date, cached: false });
      const told = clock.current();
      expect(told === null || Number.isSafeInteger(told.skew)).toBe(true);
    }),
    options,
  );
});

it(
  'no sender but our own pages and the top of a portal tab is heard',
  { timeout: fuzzTimeout },
  () => {
    const tab = { index: 0, highlighted: true, active: true, pinned: false, incognito: false };
    const own = { id: 'temoin', url: 'chrome-extension://temoin/' };
    const portal = 'https://administration-etrangers-en-france.interieur.gouv.fr/';
    const url = fc.oneof(
      hostileText,
      fc.constantFrom(own.url, portal, `${own.url}x`, `https://x/${own.url}`),
    );
    const sender = fc.record(
      {
        id: fc.oneof(fc.constantFrom(own.id, ''), hostileText),
        url,
        frameId: fc.constantFrom(0, 1, -1),
        tab: fc.constantFrom({ ...tab, id: 3 }, tab),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(sender, (one) => {
        const { kind } = senderOf(one, own, (at) => at === portal);
        const ours = one.id === own.id && one.url?.startsWith(own.url) === true;
        const top = one.id === own.id && one.url === portal && (one.frameId ?? 0) === 0;
        if (kind === 'page') expect(ours).toBe(true);
        if (kind === 'portal') expect(top).toBe(true);
      }),
      options,
    );
  },
);

it(
  'a tab hears calls of our own background only, whatever is sent',
  { timeout: fuzzTimeout },
  () => {
    type Listener = Parameters<
      NonNullable<NonNullable<typeof globalThis.chrome>['runtime']>['onMessage']['addListener']
    >[0];
    let listener: Listener | undefined;
    globalThis.chrome = {
      runtime: {
        id: 'temoin',
        sendMessage: () => Promise.resolve(undefined),
        onMessage: {
          addListener: (one) => {
            listener = one;
          },
          removeListener: () => undefined,
        },
      },
    };
    const heard: unknown[] = [];
    hearBackground((call) => {
      heard.push(call);
      return undefined;
    });
    const message = fc.oneof(
      hostileValue,
      fc.record({ temoin: hostileValue, call: hostileValue, ask: hostileValue }),
    );
    fc.assert(
      fc.property(message, fc.oneof(fc.constant('temoin'), hostileText), (one, id) => {
        const before = heard.length;
        expect(listener?.(one, { id }, () => undefined)).toBe(false);
        if (id !== 'temoin') expect(heard).toHaveLength(before);
        expect(heard.slice(before).every((call) => typeof call === 'string')).toBe(true);
      }),
      options,
    );
    globalThis.chrome = undefined;
  },
);
