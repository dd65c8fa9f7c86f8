/** The border between parts: who may ask what, and that no handler ever sees an unchecked payload. */
import fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { err, ok } from '#core/result.ts';
import { enclose } from '#messaging/enclose.ts';
import { pageCalls, portalCalls } from '#messaging/protocol.ts';
import { answer, type Handlers, type Sender } from '#messaging/server.ts';
import { goodMessages as good } from '../support/good-messages.ts';
import { seenMessage } from '../support/seen-message.ts';

const tab = 7;
const page: Sender = { kind: 'page' };
const portal: Sender = { kind: 'portal', tab };
const stranger: Sender = { kind: 'stranger' };

type Heard = { call: string; ask: unknown; tab?: number };

/** Handlers that refuse all and write down what they heard. */
function listening(): { handlers: Handlers; heard: Heard[] } {
  const heard: Heard[] = [];
  const from = (call: string) => async (ask: unknown, of: number) => {
    heard.push({ call, ask, tab: of });
    return err({ code: 'heard' });
  };
  return {
    heard,
    handlers: {
      portal: {
        hello: from('hello'),
        seen: from('seen'),
        photo: from('photo'),
        chipAct: from('chipAct'),
      },
      page: async (call, ask) => {
        heard.push({ call, ask });
        return err({ code: 'heard' });
      },
    },
  };
}

async function send(message: unknown, sender: Sender): Promise<{ code: string; heard: Heard[] }> {
  const { handlers, heard } = listening();
  const reply = await answer(message, sender, handlers);
  if (reply === null) return { code: 'not ours', heard };
  return { code: reply.ok ? 'ok' : reply.error.code, heard };
}

const id = 'message-000000000001';
const region = { x: 1, y: 1, width: 1, height: 1 };

describe('a call', () => {
  it('of each name is told here', () => {
    const names = [...Object.keys(portalCalls), ...Object.keys(pageCalls)];
    expect(good.map(([call]) => call)).toEqual(names);
  });

  it.each(good)('%s is heard from its own side only', async (call, payload) => {
    const message = enclose(call, payload);
    const ofPortal = Object.hasOwn(portalCalls, call);
    expect((await send(message, portal)).code).toBe(ofPortal ? 'heard' : 'messaging/not-allowed');
    expect((await send(message, page)).code).toBe(ofPortal ? 'messaging/not-allowed' : 'heard');
    expect(await send(message, stranger)).toEqual({ code: 'messaging/not-allowed', heard: [] });
  });

  it.each(good)('%s with another payload is refused', async (call) => {
    const sender = Object.hasOwn(portalCalls, call) ? portal : page;
    for (const payload of [null, 1, 'text']) {
      expect(await send(enclose(call, payload), sender)).toEqual({
        code: 'messaging/payload',
        heard: [],
      });
    }
  });

  it.each([
    ['seen', { ...seenMessage(0, {}), id: 'short' }],
    ['seen', { ...seenMessage(0, {}), at: 'yesterday' }],
    ['seen', { ...seenMessage(0, {}), observation: {} }],
    ['photo', { id, about: '../../etc/passwd' }],
    ['photo', { id, about: id, regions: Array.from({ length: 61 }, () => region) }],
    ['photo', { id, about: id, regions: [{ ...region, x: 'left' }] }],
    ['chipAct', { act: 'eraseAll' }],
    ['chipAct', { act: 'purpose', value: 'x'.repeat(501) }],
  ])('%s of a portal tab that lies is refused', async (call, payload) => {
    expect(await send(enclose(call, payload), portal)).toEqual({
      code: 'messaging/payload',
      heard: [],
    });
  });

  const long = 'x'.repeat(20_001);
  const head = { kid: 'k', seq: 1, head: 'h' };
  it.each([
    ['contact', { contact: { channel: 'phone', who: long } }],
    ['consequence', { consequence: { code: 'K1', since: long } }],
    [
      'declare',
      { codes: Array(21).fill('A1'), happened: { from: '2026-11-03', precision: 'day' } },
    ],
    ['declare', { codes: ['A'.repeat(101)], happened: { from: '2026-11-03', precision: 'day' } }],
    [
      'accompany',
      {
        text: 't',
        lang: 'fr',
        language: 'fr',
        helper: 'AB',
        continues: Array.from({ length: 1_300 }, () => head),
      },
    ],
    [
      'accompany',
      { text: 't', lang: 'fr', language: 'fr', helper: 'AB', expected: { nameMacs: [long] } },
    ],
  ])('%s longer than a line of a file may be is refused', async (call, payload) => {
    expect(await send(enclose(call, payload), page)).toEqual({
      code: 'messaging/payload',
      heard: [],
    });
  });

  it('says the tab that the browser told, not the one in the message', async () => {
    const { heard } = await send(enclose('hello', { boot: 'b', tab: 99 }), portal);
    expect(heard).toEqual([{ call: 'hello', ask: { boot: 'b' }, tab }]);
  });
});

describe('a name that is no call', () => {
  it.each([
    '',
    'Popup',
    'eraseall',
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'valueOf',
  ])('“%s” is refused from either side', async (call) => {
    for (const sender of [page, portal, stranger]) {
      expect(await send(enclose(call, {}), sender)).toEqual({
        code: 'messaging/not-allowed',
        heard: [],
      });
    }
  });
});

describe('a message that is not ours', () => {
  it.each([
    ['nothing', undefined],
    ['words', 'hello'],
    ['no mark', { call: 'popup', ask: {} }],
    ['another version', { temoin: 2, call: 'popup', ask: {} }],
    ['no name', { temoin: 1, ask: {} }],
    ['a long name', enclose('x'.repeat(41), {})],
  ])('%s is left to others', async (_fact, message) => {
    expect(await send(message, page)).toEqual({ code: 'not ours', heard: [] });
  });
});

describe('a handler that breaks', () => {
  it.each([
    { how: 'rejects', fail: async () => Promise.reject(new Error('secret of the store')) },
    {
      how: 'throws',
      fail: () => {
        throw new Error('secret of the store');
      },
    },
  ])('and $how is told as messaging/broken, without its words', async ({ fail }) => {
    const { handlers } = listening();
    const broken: Handlers = { page: fail, portal: { ...handlers.portal, hello: fail } };
    const replies = [
      await answer(enclose('popup', { tab: null }), page, broken),
      await answer(enclose('hello', { boot: 'b' }), portal, broken),
    ];
    expect(replies).toEqual([err({ code: 'messaging/broken' }), err({ code: 'messaging/broken' })]);
  });

  it('does not change what another answers', async () => {
    const { handlers } = listening();
    const fine: Handlers = {
      ...handlers,
      portal: { ...handlers.portal, hello: async () => ok({ watch: true, chip: null }) },
    };
    const reply = await answer(enclose('hello', { boot: 'b' }), portal, fine);
    expect(reply).toEqual(ok({ watch: true, chip: null }));
  });
});

describe('whatever is sent', () => {
  const schemas: Record<string, v.GenericSchema> = { ...portalCalls, ...pageCalls };
  const calls = fc.oneof(fc.constantFrom(...Object.keys(schemas)), fc.string());
  const messages = fc.oneof(
    fc.anything(),
    fc.record({
      temoin: fc.constant(1),
      call: calls,
      ask: fc.anything({ withNullPrototype: true }),
    }),
    fc.record({
      temoin: fc.constant(1),
      call: fc.constantFrom(...Object.keys(schemas)),
      ask: fc.record({
        tab: fc.anything(),
        stay: fc.anything(),
        person: fc.anything(),
        where: fc.anything(),
      }),
    }),
  );
  const senders = fc.constantFrom(page, portal, stranger);

  it('nothing is thrown, and a handler hears only what its schema lets through', async () => {
    await fc.assert(
      fc.asyncProperty(messages, senders, async (message, sender) => {
        const { code, heard } = await send(message, sender);
        expect(['not ours', 'heard', 'messaging/payload', 'messaging/not-allowed']).toContain(code);
        expect(heard.length).toBe(code === 'heard' ? 1 : 0);
        for (const { call, ask: payload } of heard) {
          const schema = schemas[call];
          expect(schema && v.is(schema, payload)).toBe(true);
        }
      }),
    );
  });
});
