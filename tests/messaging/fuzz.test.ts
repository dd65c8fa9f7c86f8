/** The border between content script and background under fire: whatever is sent is answered by a value, and what is refused leaves no line. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { ok } from '#core/result.ts';
import { enclose } from '#messaging/enclose.ts';
import { portalCalls } from '#messaging/protocol.ts';
import { answer, type Handlers, type Sender } from '#messaging/server.ts';
import type { RecorderPart } from '#recorder/ports.ts';
import { goodMessages } from '../support/good-messages.ts';
import { fuzzRuns, fuzzTimeout, hostileValue, strikes, struck } from '../support/hostile-values.ts';
import { errorSeen, seenMessage, stateSeen } from '../support/seen-message.ts';
import { here, tellRecorder, type Told } from '../support/told-recorder.ts';

const page: Sender = { kind: 'page' };
const portal: Sender = { kind: 'portal', tab: here };

/** The background's own handlers, without a browser. */
function handlersOf(recorder: RecorderPart): Handlers {
  return {
    portal: {
      hello: async (_ask, tab) => ok(await recorder.hello(tab)),
      seen: async (ask, tab) => ok(await recorder.seen(ask, tab)),
      photo: async (ask, tab) => ok(await recorder.photo(ask, tab)),
      chipAct: async (ask, tab) => ok(await recorder.chipAct(ask, tab)),
    },
    page: (call, ask) => recorder.page(call, ask),
  };
}

/** Everything that is kept, as it stands. */
async function kept({ world }: Told): Promise<string> {
  const people = await world.ports.store.people();
  const rows = await Promise.all(
    people.flatMap(({ kids }) => kids.map((kid) => world.ports.store.recentRows(kid, 100))),
  );
  return JSON.stringify([people, rows, await world.ports.store.pending()]);
}

/** A recorder after so many accepted lines is slow: another takes over, which also begins where nothing is known. */
const served = 40;

function serving(): () => Promise<Told> {
  let told: Told | undefined;
  let left = 0;
  return async () => {
    if (told === undefined || left === 0) {
      told = await tellRecorder('bound');
      left = served;
    }
    left -= 1;
    return told;
  };
}

async function sendTo(told: Told, message: unknown, sender: Sender): Promise<string> {
  const before = await kept(told);
  const reply = await answer(message, sender, handlersOf(told.recorder));
  const code = reply === null ? 'not ours' : reply.ok ? 'ok' : reply.error.code;
  await told.recorder.wake();
  if (code === 'messaging/payload' || code === 'messaging/not-allowed' || code === 'not ours')
    expect(await kept(told)).toBe(before);
  return code;
}

const seen = [
  seenMessage(Date.UTC(2026, 10, 24, 13, 5, 3), {}),
  seenMessage(Date.UTC(2026, 10, 24, 13, 5, 3), errorSeen),
  seenMessage(Date.UTC(2026, 10, 24, 13, 5, 3), stateSeen),
];

it(
  'whatever a portal tab sends is answered, and a handler never breaks on it',
  { timeout: fuzzTimeout },
  async () => {
    const next = serving();
    const portalGood = goodMessages.filter(([call]) => Object.hasOwn(portalCalls, call));
    const cases: [string, unknown][] = [
      ...portalGood,
      ...seen.map((one): [string, unknown] => ['seen', one]),
    ];
    const asked = fc.oneof(
      fc
        .record({ of: fc.constantFrom(...cases), strike: strikes })
        .map(({ of: [call, ask], strike }) => enclose(call, struck(ask, strike))),
      fc
        .record({ call: fc.constantFrom(...cases), ask: hostileValue })
        .map(({ call: [call], ask }) => enclose(call, ask)),
      hostileValue,
    );
    const codes = new Set<string>();
    await fc.assert(
      fc.asyncProperty(asked, async (message) => {
        const code = await sendTo(await next(), message, portal);
        codes.add(code);
        expect(['ok', 'messaging/payload', 'messaging/not-allowed', 'not ours']).toContain(code);
      }),
      { numRuns: fuzzRuns },
    );
    // Both sides of the border were reached.
    expect([...codes]).toEqual(expect.arrayContaining(['ok', 'messaging/payload']));
  },
);

it(
  'whatever a page of ours sends is answered, and a handler never breaks on it',
  { timeout: fuzzTimeout },
  async () => {
    const next = serving();
    const pageGood = goodMessages.filter(([call]) => !Object.hasOwn(portalCalls, call));
    const asked = fc.record({ of: fc.constantFrom(...pageGood), strike: strikes });
    await fc.assert(
      fc.asyncProperty(asked, async ({ of: [call, ask], strike }) => {
        const code = await sendTo(await next(), enclose(call, struck(ask, strike)), page);
        expect(code).not.toBe('messaging/broken');
      }),
      { numRuns: fuzzRuns },
    );
  },
);
