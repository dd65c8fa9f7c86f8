/** Cases taken back: nothing of here is lost, nothing stands twice, a second time changes nothing, no two people are mixed. */
import { describe, expect, it } from 'vitest';
import type { CaseRecord } from '#casework/cases/case-record.ts';
import { mergeCases } from '#casework/cases/merge-cases.ts';
import type { NextAsNote } from '#casework/cases/merge-case.ts';
import { headOf } from './made-case.ts';
import { exportedAt, portableCase, thisComputer } from './portable-case.ts';

const nextAsNote: NextAsNote = ({ what }) => ({ text: what, by: 'sauvegarde', on: '2026-11-17' });
const note = (text: string, on = '2026-11-12') => ({ text, by: 'M. B.', on });

function merged(
  here: CaseRecord[],
  cases: CaseRecord[],
  { computer = thisComputer, damaged = [] }: { computer?: string | null; damaged?: string[] } = {},
) {
  const file = { exportedAt, computer, cases };
  return mergeCases({ here, damaged, file, computer: thisComputer, nextAsNote });
}

/** What stands here after it was taken. */
function after(here: CaseRecord[], put: readonly CaseRecord[]): CaseRecord[] {
  const byId = new Map([...here, ...put].map((one) => [one.id, one]));
  return [...byId.values()];
}

describe('taking back', () => {
  it('adds what is new, and the same file a second time brings nothing', () => {
    const cases = [portableCase('A'), portableCase('B')];
    const first = merged([], cases);
    expect([first.put, first.added]).toEqual([cases, 2]);
    const second = merged(first.put, cases);
    expect([second.put, second.added, second.same]).toEqual([[], 0, 2]);
  });

  it('keeps the notes of both, each once, newest first', () => {
    const twice = note('Deux fois.');
    const here = portableCase('A', { notes: [note('Ici.', '2026-11-16'), twice, twice] });
    const read = portableCase('A', { notes: [note('Là-bas.', '2026-11-14'), twice] });
    const { put, completed } = merged([here], [read]);
    expect(completed).toBe(1);
    expect(put[0]?.notes.map(({ text }) => text)).toEqual([
      'Ici.',
      'Là-bas.',
      'Deux fois.',
      'Deux fois.',
    ]);
    expect(merged(put, [read]).put).toEqual([]);
  });

  it('keeps the later contact, the longer retention, the first day, the last head of each journal', () => {
    const here = portableCase('A', {
      lastContact: '2026-11-10',
      keptUntil: '2027-11-10',
      created: '2026-03-01',
    });
    const [file] = here.files;
    const later = { kid: file?.kid ?? '', seq: 9, head: headOf('later') };
    const other = { kid: headOf('other'), seq: 2, head: headOf('end') };
    const read = {
      ...here,
      lastContact: '2026-11-15',
      keptUntil: '2027-11-15',
      created: '2026-05-01',
      files: [later, other],
      situations: ['waiting' as const],
    };
    expect(merged([here], [read]).put).toEqual([{ ...read, created: '2026-03-01' }]);
    // The older file of the two takes nothing away.
    expect(merged([{ ...read, created: '2026-03-01' }], [here]).put).toEqual([]);
  });

  it.each([
    ['2026-11-15', 'Là-bas', 'Ici'],
    ['2026-11-05', 'Ici', 'Là-bas'],
  ])(
    'of two next actions keeps the later contact’s (%s), the other as a note, once',
    (day, stays, told) => {
      const here = portableCase('A', {
        lastContact: '2026-11-10',
        next: { what: 'Ici', on: null },
      });
      const read = { ...here, lastContact: day, next: { what: 'Là-bas', on: '2026-11-30' } };
      const { put } = merged([here], [read]);
      expect(put[0]?.next?.what).toBe(stays);
      expect(put[0]?.notes).toEqual([{ text: told, by: 'sauvegarde', on: '2026-11-17' }]);
      expect(merged(put, [read]).put).toEqual([]);
    },
  );

  it('gives a second case of one alias a number, and finds it again by its id', () => {
    const here = portableCase('A', { id: 'mine' });
    const other = portableCase('A', { id: 'theirs', files: [], nameMacs: [], numberMac: null });
    const first = merged([here], [other]);
    expect(first.renamed).toEqual([{ alias: 'A', as: 'A (2)' }]);
    const second = merged(after([here], first.put), [other]);
    expect([second.put, second.renamed, second.same]).toEqual([[], [], 1]);
  });

  it('replaces a record of here that does not open, and says so', () => {
    const read = portableCase('A');
    const { put, restored, added } = merged([], [read], { damaged: [read.id] });
    expect([put, restored, added]).toEqual([[read], 1, 0]);
  });
});

describe('whose it is', () => {
  it('of another computer is not known by its HMACs: they are not kept, those of here are', () => {
    const here = portableCase('A');
    const read = {
      ...here,
      nameMacs: [headOf('x')],
      numberMac: headOf('y'),
      notes: [note('Là-bas.')],
    };
    const { put, elsewhere } = merged([here], [read, portableCase('B')], {
      computer: headOf('else'),
    });
    expect(elsewhere).toBe(true);
    expect(put).toEqual([
      { ...here, notes: read.notes },
      portableCase('B', { nameMacs: [], numberMac: null }),
    ]);
    expect(merged([], [read], { computer: null }).elsewhere).toBe(true);
  });

  it('is refused when one case has two accounts', () => {
    const here = portableCase('A');
    const read = portableCase('A', { numberMac: headOf('somebody else'), notes: [note('Autre.')] });
    const { put, refused } = merged([here], [read]);
    expect([put, refused]).toEqual([[], [{ alias: 'A', why: 'other' }]]);
  });

  it('is asked when a new case is perhaps somebody’s who has one here', () => {
    const here = portableCase('A');
    const read = portableCase('B', { files: here.files, numberMac: null });
    const { put, twins } = merged([here], [read], { computer: null });
    expect(twins).toEqual([{ alias: 'B', here: 'A' }]);
    expect(put).toHaveLength(1);
  });

  it('is left as it was when both together would be too long', () => {
    const long = (letter: string) => Array.from({ length: 100 }, () => note(letter.repeat(5_000)));
    const here = portableCase('A', { notes: long('a') });
    const { put, refused } = merged([here], [portableCase('A', { notes: long('b') })]);
    expect([put, refused]).toEqual([[], [{ alias: 'A', why: 'too-long' }]]);
  });
});
