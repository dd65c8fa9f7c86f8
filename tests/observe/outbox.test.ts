/** What is seen arrives once acknowledged, in order, under one id, however often the worker dies. */
import { describe, expect, it } from 'vitest';
import { err, ok } from '#core/result.ts';
import type { PageObservation, SeenMessage } from '#core/observation/seen.ts';
import { createOutbox } from '#observe/outbox.ts';
import { detection, FakeClock } from './fakes.ts';

const seen = (route: string): PageObservation => ({
  witness: 'page',
  kind: 'visit',
  page: { ...detection().page, route },
  account: { who: 'nobody' },
  passwordVisible: false,
});

type Reply = 'ok' | 'dies' | 'unreachable' | 'messaging/payload' | 'context-gone';

function made(replies: Reply[]) {
  const clock = new FakeClock();
  const sent: SeenMessage[] = [];
  const acknowledged: string[] = [];
  let gone = 0;
  let ids = 0;
  const outbox = createOutbox({
    timers: clock,
    now: () => clock.now,
    uptime: () => clock.now,
    boot: 'boot',
    newId: () => `id-${(ids += 1)}`,
    acknowledged: (answer) => acknowledged.push(answer.id),
    gone: () => (gone += 1),
    send: async (message) => {
      sent.push(message);
      const reply = replies.shift() ?? 'ok';
      if (reply === 'dies') throw new Error('the message port closed');
      return reply === 'ok' ? ok({ kept: true, photo: false, chip: null }) : err({ code: reply });
    },
  });
  return { clock, sent, acknowledged, outbox, gone: () => gone };
}

const trips = (sent: SeenMessage[]) => sent.map((one) => `${one.id} ${one.observation.page.route}`);

describe('outbox', () => {
  it('repeats one id until it is acknowledged, then goes on in order', async () => {
    const { clock, sent, acknowledged, outbox } = made(['dies', 'unreachable', 'dies']);
    outbox.put(seen('/a'));
    outbox.put(seen('/b'));
    await clock.pass(10_000);
    expect(trips(sent)).toEqual(['id-1 /a', 'id-1 /a', 'id-1 /a', 'id-1 /a', 'id-2 /b']);
    expect(acknowledged).toEqual(['id-1', 'id-2']);
  });

  it('keeps the instant of the sighting, not of the sending', async () => {
    const { clock, sent, outbox } = made(['dies', 'dies', 'dies', 'dies']);
    outbox.put(seen('/a'));
    await clock.pass(20_000);
    expect(new Set(sent.map((one) => one.at))).toEqual(new Set(['1970-01-01T00:00:00.000Z']));
  });

  it('gives one message up after two minutes, and goes on with the next', async () => {
    const { clock, sent, outbox } = made(Array.from({ length: 26 }, () => 'dies' as const));
    outbox.put(seen('/a'));
    outbox.put(seen('/b'));
    await clock.pass(200_000);
    expect(trips(sent).at(-1)).toBe('id-2 /b');
    expect(sent.filter((one) => one.id === 'id-1').length).toBeLessThanOrEqual(28);
  });

  it('does not repeat what the background refused', async () => {
    const { clock, sent, outbox } = made(['messaging/payload']);
    outbox.put(seen('/a'));
    await clock.pass(60_000);
    expect(sent).toHaveLength(1);
  });

  it('stops for good when the extension has gone', async () => {
    const { clock, sent, outbox, gone } = made(['context-gone']);
    outbox.put(seen('/a'));
    outbox.put(seen('/b'));
    await clock.pass(60_000);
    outbox.put(seen('/c'));
    await clock.pass(60_000);
    expect([sent.length, gone(), clock.waiting]).toEqual([1, 1, 0]);
  });

  it('holds fifty at most, and lets visits go first', async () => {
    const { clock, acknowledged, outbox } = made(['dies']);
    outbox.put(seen('/first'));
    for (let one = 0; one < 80; one += 1) {
      outbox.put({ ...seen('/x'), kind: one === 0 ? 'incident' : 'visit' });
    }
    await clock.pass(60_000);
    expect(acknowledged).toHaveLength(50);
    expect(acknowledged.slice(0, 2)).toEqual(['id-1', 'id-2']);
  });
});
