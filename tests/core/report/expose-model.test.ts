import { describe, expect, test } from 'vitest';
import { exposeModel, type ExposeInput } from '#core/report/expose-model.ts';
import { saidBy } from '#core/report/shown-words.ts';
import { piecesOf } from '#core/report/pieces-of.ts';
import { madeEntries } from './made-entries.ts';

const base = {
  kid: 'k',
  code: 'A7K3-9F2Q-M4TX-0V8C',
  wholeHash: 'ab'.repeat(32),
  demo: false,
  today: '2026-12-11',
};
const modelOf = (made: Pick<ExposeInput, 'entries' | 'pieces'>) =>
  exposeModel({ ...base, ...made });

describe('the exposé of picture 28', () => {
  const model = modelOf(madeEntries(true));

  test('counts nine attempts, nine days, five weeks, with their dates', () => {
    expect(model.attempts?.figures).toMatchObject({
      number: 9,
      days: 9,
      weeks: 5,
      first: '2026-11-03',
      last: '2026-12-10',
    });
    expect(model.attempts?.strip.map((one) => (one.kind === 'week' ? one.notches : '…'))).toEqual([
      2, 0, 1, 2, 2, 2,
    ]);
  });

  test('gives both hours in Paris time, the words, the tries and the piece of each', () => {
    expect(model.attempts?.lines[2]).toMatchObject({
      number: 3,
      day: '2026-11-17',
      time: '14:05:02',
      server: { time: '14:05:04' },
      purpose: 'renew',
      said: {
        by: 'site',
        words: 'Service momentanément indisponible. Veuillez réessayer plus tard.',
      },
      tries: 3,
      until: { time: '14:21:40' },
      pieces: ['3'],
    });
  });

  test('puts no word in the mouth of a site that did not answer', () => {
    expect(model.attempts?.lines[4]).toMatchObject({
      server: 'silent',
      said: { by: 'network', status: null },
    });
  });

  test('tells the diligences in order, each with its piece', () => {
    expect(model.diligences).toMatchObject([
      { day: '2026-11-12', time: '11:40', channel: 'message', pieces: ['10'] },
      { day: '2026-11-18', waited: '25', ticket: 'EX-0042', pieces: ['11'] },
      { day: '2026-11-27', pieces: ['12'] },
      { day: '2026-12-04', time: null, pieces: ['13'] },
    ]);
  });

  test('takes the heading from ids and facts, and leaves blanks without', () => {
    expect(model.person).toEqual({ name: 'Amina EXEMPLE', foreigner: '9999000000', request: null });
    expect(model.permit).toEqual({ title: 'Étudiant', until: '2027-02-15', prefecture: 'Rhône' });
    expect(modelOf(madeEntries(false)).person).toEqual({
      name: null,
      foreigner: null,
      request: null,
    });
  });

  test('tells no dated line beside the count when nothing is waited for', () => {
    expect(model.dated).toEqual([]);
  });
});

test('counts only what the file discloses', () => {
  const { entries, pieces } = madeEntries(true);
  const first = entries.find((entry) => entry.claims.kind === 'incident')?.seq;
  const kept = entries.filter((entry) => entry.seq !== first);
  expect(modelOf({ entries: kept, pieces }).attempts?.figures.number).toBe(8);
});

test('tells each date seen of who waits, without a count', () => {
  const entries = ['2026-11-19', '2026-11-24'].map((day, seq) => ({
    seq,
    claims: {
      kind: 'state' as const,
      source: 'auto' as const,
      at: `${day}T17:00:00.000Z`,
      kept: `${day}T17:05:00.000Z`,
      state: { label: 'Instruction en cours', documents: ['Attestation.pdf'] },
    },
  }));
  const model = modelOf({ entries, pieces: new Map() });
  expect(model.attempts).toBeNull();
  expect(model.waiting?.seen).toMatchObject([
    {
      kind: 'state',
      day: '2026-11-19',
      time: '18:00:00',
      said: { words: 'Instruction en cours' },
      documents: ['Attestation.pdf'],
      signed: { time: '18:05:00' },
      server: 'unknown',
    },
    { day: '2026-11-24' },
  ]);
});

test('tells access failures on lines of their own, outside the count', () => {
  const at = '2026-11-12T10:00:00.000Z';
  const entries = [
    {
      seq: 0,
      claims: {
        kind: 'incident' as const,
        source: 'auto' as const,
        at,
        kept: at,
        stay: 's',
        codes: ['A1'],
      },
    },
  ];
  expect(modelOf({ entries, pieces: new Map() }).attempts).toMatchObject({
    figures: { number: 0 },
    access: { number: 1, dates: ['2026-11-12'] },
    lines: [],
    accessLines: [{ number: 1, said: { by: 'nobody' } }],
  });
});

test('says nothing of consent and computes no date to come', () => {
  const { entries, pieces } = madeEntries(true);
  const shown = JSON.stringify(modelOf({ entries, pieces }));
  expect(shown).not.toMatch(/consent/);
  const dates = new Set(shown.match(/\d{4}-\d\d-\d\d/g));
  // The Mondays of the strip, the days that were seen or said, and the day it was made.
  expect([...dates].filter((day) => day > '2026-12-11')).toEqual(['2027-02-15']);
});

test('shortens long words on a space, and says so', () => {
  expect(saidBy({ text: `${'mot '.repeat(100)}fin` }, undefined)).toMatchObject({
    by: 'site',
    cut: true,
  });
  expect(saidBy({ text: ' Deux\n lignes ' }, undefined)).toEqual({
    by: 'site',
    words: 'Deux lignes',
    cut: false,
  });
});

test('finds the pieces of an entry through photo and mask, and ends on a forged loop', () => {
  const entries = [
    { seq: 0, claims: { kind: 'incident' as const } },
    { seq: 1, claims: { kind: 'photo' as const, refers: { seq: 0, why: 'shot' as const } } },
    { seq: 2, claims: { kind: 'mask' as const, refers: { seq: 1, why: 'mask' as const } } },
    { seq: 3, claims: { kind: 'photo' as const, refers: { seq: 3, why: 'shot' as const } } },
  ];
  const pieces = piecesOf(
    entries,
    new Map([
      [2, 1],
      [3, 2],
    ]),
  );
  expect(pieces.get(0)).toEqual(['1']);
  expect(pieces.get(3)).toEqual(['2']);
});
