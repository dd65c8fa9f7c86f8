import { describe, expect, test } from 'vitest';
import { attemptsOf } from '#core/attempt/attempts-of.ts';
import { formBlocks } from '#core/attempt/form-blocks.ts';
import type { Row } from '#core/entry/row.ts';
import { etudiant, row, step } from './made-rows.ts';

const text = 'Ce champ est obligatoire.';
const mistake = (at: string, more: Partial<Row> = {}): Row =>
  row(at, {
    kind: 'incident',
    codes: ['B5'],
    text,
    pageKind: 'form-step',
    step: { number: 3, of: 6, name: 'Ressources' },
    ...etudiant,
    ...more,
  });
const again = (at: string, first: Row, count: number): Row =>
  mistake(at, { refers: { seq: first.seq, why: 'repeat' }, count });
const answered = (at: string, to: Row, value: 'confirmed' | 'refused'): Row =>
  row(at, { kind: 'answer', source: 'user', answer: { to: to.seq, value, code: 'B5' } });

const at = (day: number, minute: number) =>
  `2026-11-${String(day).padStart(2, '0')}T10:${String(minute).padStart(2, '0')}:00.000Z`;

describe('a message of a form is proposed as B5', () => {
  test('the third time on the same step in one stay, repeats included', () => {
    const first = mistake(at(3, 0));
    expect(formBlocks([first, again(at(3, 1), first, 1)])).toEqual([]);
    expect(formBlocks([first, again(at(3, 1), first, 2)])).toMatchObject([
      { text, tries: 3, stays: 1, days: ['2026-11-03'], answer: null, shown: { seq: first.seq } },
    ]);
    expect(formBlocks([first, mistake(at(3, 5)), mistake(at(3, 9))])).toHaveLength(1);
  });

  test('in a second stay, asked about on its latest line', () => {
    const [one, two] = [mistake(at(3, 0)), mistake(at(10, 0))];
    expect(formBlocks([two, one])).toMatchObject([
      {
        tries: 2,
        stays: 2,
        days: ['2026-11-03', '2026-11-10'],
        shown: { seq: two.seq },
        rests: [{ seq: one.seq }, { seq: two.seq }],
      },
    ]);
  });

  test.each<[string, Partial<Row>]>([
    ['another step', { step: { number: 4, name: 'Documents' } }],
    ['another page', { route: '/sejour/demande-tse/talent' }],
    ['another message', { text: 'Code postal invalide.' }],
    ['what the person declared', { source: 'declared' }],
    ['another code', { codes: ['B6'] }],
  ])('but not with %s', (_what, other) => {
    expect(formBlocks([mistake(at(3, 0)), mistake(at(10, 0), other)])).toEqual([]);
  });

  test('but not without words: nothing tells that two are one', () => {
    const silent = (day: number) => mistake(at(day, 0), { text: '' });
    expect(formBlocks([silent(3), silent(10)])).toEqual([]);
  });
});

describe('what the person answers', () => {
  const [one, two] = [mistake(at(3, 0)), mistake(at(10, 0))];

  test.each(['confirmed', 'refused'] as const)('%s, stands with the block', (value) => {
    const rows = [one, two, answered(at(10, 2), two, value)];
    expect(formBlocks(rows)).toMatchObject([{ answer: value }]);
  });

  test('last counts, on whichever of its lines it is given', () => {
    const rows = [one, two, answered(at(10, 2), two, 'refused')];
    expect(formBlocks([...rows, answered(at(11, 0), one, 'confirmed')])).toMatchObject([
      { answer: 'confirmed' },
    ]);
    const changed = [answered(at(11, 0), one, 'confirmed'), answered(at(11, 1), two, 'refused')];
    expect(formBlocks([...rows, ...changed])).toMatchObject([{ answer: 'refused' }]);
  });

  test('confirmed, it is a prevented attempt, though the same message comes once more', () => {
    const rows = [step(at(10, 0), 3), two, again(at(10, 1), two, 2), mistake(at(10, 5))];
    expect(attemptsOf(rows).filter(({ outcome }) => outcome === 'prevented')).toEqual([]);
    expect(attemptsOf([...rows, answered(at(10, 7), two, 'confirmed')])).toMatchObject([
      { outcome: 'prevented', codes: ['B5'], tries: 3 },
    ]);
  });

  test('refused, it is in no count', () => {
    const rows = [one, two, answered(at(10, 2), two, 'refused')];
    expect(attemptsOf(rows).filter(({ outcome }) => outcome === 'prevented')).toEqual([]);
  });
});
