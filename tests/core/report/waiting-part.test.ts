import { describe, expect, test } from 'vitest';
import { exposeModel } from '#core/report/expose-model.ts';
import { waitingEntries } from './waiting-entries.ts';

const base = { kid: 'k', code: 'A7K3', wholeHash: 'ab'.repeat(32), demo: false };
const model = exposeModel({ ...base, ...waitingEntries(), today: '2026-11-24' });

describe('the exposé of picture 29', () => {
  test('tells the filing, the papers and their dates as the person said them', () => {
    expect(model.waiting).toMatchObject({
      filedAt: '2026-09-07',
      papers: [
        { paper: 'permit', title: 'Vie privée et familiale', from: null, until: '2026-11-08' },
        { paper: 'prolongation', from: '2026-11-14', until: '2026-12-15' },
      ],
      reminders: 2,
    });
  });

  test('has one line a date seen, with both hours and its piece', () => {
    expect(model.waiting?.seen).toHaveLength(9);
    expect(model.waiting?.seen[4]).toMatchObject({
      day: '2026-11-09',
      time: '19:03:15',
      server: { time: '19:03:16' },
      said: { by: 'site', words: 'Instruction en cours' },
      pieces: ['5'],
    });
  });

  test('has a strip with a tick a date', () => {
    expect(model.waiting?.strip?.ticks).toHaveLength(9);
  });

  test('tells no line twice, and no attempt', () => {
    expect([model.dated, model.attempts]).toEqual([[], null]);
  });

  test('says nothing of a situation that the person said is not theirs', () => {
    const { entries, pieces } = waitingEntries();
    const denied = {
      seq: entries.length,
      claims: {
        kind: 'fact' as const,
        source: 'user' as const,
        at: '2026-11-24T18:00:00.000Z',
        fact: { name: 'situation' as const, value: { name: 'waiting', mine: false } },
      },
    };
    const told = exposeModel({
      ...base,
      entries: [...entries, denied],
      pieces,
      today: '2026-11-24',
    });
    expect(told.waiting).toBeNull();
    expect(told.dated).toHaveLength(9);
  });
});
