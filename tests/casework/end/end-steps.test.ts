import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  afterEvent,
  endStart,
  endSteps,
  openStep,
  stepState,
  type EndEvent,
  type EndState,
} from '#casework/end/end-steps.ts';

const inOrder: EndEvent[] = [
  { is: 'portal', loggedOut: true },
  { is: 'made', seq: 11 },
  { is: 'printed', how: 'sheets' },
  { is: 'signed', ticked: true },
  { is: 'given', how: 'file' },
  { is: 'erased' },
  { is: 'cleared', ticked: true },
  { is: 'ended' },
];

const after = (events: readonly EndEvent[]): EndState => events.reduce(afterEvent, endStart);

const anyEvent: fc.Arbitrary<EndEvent> = fc.oneof(
  fc.record({ is: fc.constant('portal' as const), loggedOut: fc.option(fc.boolean()) }),
  fc.record({ is: fc.constant('closing' as const), ticked: fc.boolean() }),
  fc.record({ is: fc.constant('head' as const), seq: fc.nat(4) }),
  fc.record({ is: fc.constant('made' as const), seq: fc.nat(4) }),
  fc.record({
    is: fc.constant('printed' as const),
    how: fc.constantFrom('sheets' as const, 'by-hand' as const),
  }),
  fc.record({ is: fc.constant('signed' as const), ticked: fc.boolean() }),
  fc.record({
    is: fc.constant('given' as const),
    how: fc.option(fc.constantFrom('file' as const, 'paper-only' as const)),
  }),
  fc.constant({ is: 'erased' as const }),
  fc.record({ is: fc.constant('cleared' as const), ticked: fc.boolean() }),
  fc.constant({ is: 'ended' as const }),
);

test('each event in its order opens the next step, down to the end', () => {
  const open = inOrder.map((_event, at) => openStep(after(inOrder.slice(0, at + 1))));
  expect(open).toEqual(['file', 'paper', 'paper', 'paper', 'erase', 'downloads', 'password', null]);
});

test('whatever happens in whatever order, nothing opens the erasure before log-out, file, paper and hand-over', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
      events.reduce((before, event) => {
        const state = afterEvent(before, event);
        if (openStep(state) === 'erase' || (state.erased && !before.erased)) {
          expect(state.logout).not.toBeNull();
          expect(state.file).not.toBeNull();
          expect(state.printed).not.toBeNull();
          expect(state.signed).toBe(true);
          expect(state.given).not.toBeNull();
        }
        return state;
      }, endStart);
    }),
  );
});

test('whatever happens, one step at most is open, all above it are done and all below it wait', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 40 }), (events) => {
      const states = endSteps.map((step) => stepState(after(events), step)).join(' ');
      expect(states).toMatch(/^(?:done ?)*(?:now)?(?: ?later)*$/u);
    }),
  );
});

test('the erasure can be reached from wherever the events have led', () => {
  fc.assert(
    fc.property(fc.array(anyEvent, { maxLength: 20 }), (events) => {
      expect(openStep([...events, ...inOrder].reduce(afterEvent, endStart))).toBe(null);
    }),
  );
});

test('a new log-in opens the log-out again and keeps the file', () => {
  const state = after([...inOrder.slice(0, 5), { is: 'portal', loggedOut: false }]);
  expect(openStep(state)).toBe('logout');
  expect(openStep(afterEvent(state, { is: 'portal', loggedOut: true }))).toBe('erase');
});

test('a line noted after the file asks for a new file and new sheets', () => {
  const state = after([...inOrder.slice(0, 5), { is: 'head', seq: 12 }]);
  expect(openStep(state)).toBe('file');
  expect(openStep(afterEvent(state, { is: 'made', seq: 12 }))).toBe('paper');
  expect(openStep(after([...inOrder.slice(0, 5), { is: 'head', seq: 11 }]))).toBe('erase');
});

test('a portal that does not answer is ticked aloud and stays so', () => {
  const state = after([
    { is: 'portal', loggedOut: false },
    { is: 'closing', ticked: true },
    { is: 'portal', loggedOut: false },
  ]);
  expect(state.logout).toBe('closing');
  expect(openStep(state)).toBe('file');
});

test('without any log-in there is nobody to log out', () => {
  expect(after([{ is: 'portal', loggedOut: null }]).logout).toBe('nobody');
});

test('a tick that is taken back closes the erasure again', () => {
  expect(openStep(after([...inOrder.slice(0, 5), { is: 'signed', ticked: false }]))).toBe('paper');
  expect(openStep(after([...inOrder.slice(0, 5), { is: 'given', how: null }]))).toBe('paper');
});

test('ticks before the printing count for nothing', () => {
  const state = after([...inOrder.slice(0, 2), { is: 'signed', ticked: true }, { is: 'erased' }]);
  expect(state).toMatchObject({ signed: false, erased: false });
});
