/** What a case learns from what is received, and what it tells a session; who it is not. */
import { describe, expect, it } from 'vitest';
import { casesOf, comparePerson, type Fingerprint } from '#casework/cases/compare-person.ts';
import { caseStart } from '#casework/cases/case-start.ts';
import { withFound, type FoundPerson } from '#casework/cases/case-record.ts';
import { minutesLeft } from '#casework/cases/auto-lock.ts';
import { headOf, madeCase, today } from './made-case.ts';

const found = (more: Partial<FoundPerson>): FoundPerson => ({
  files: [],
  nameMacs: [],
  numberMac: null,
  situations: [],
  nearest: null,
  ...more,
});

describe('a received file', () => {
  it.each([
    ['later', 9, 9],
    ['older', 2, 4],
    ['same', 4, 4],
  ])('that is %s leaves the later head', (_which, seq, kept) => {
    const files = [{ kid: 'kid-A', seq, head: `head-${seq}` }];
    const record = withFound(madeCase('A'), found({ files }), today);
    expect(record.files.map((file) => file.seq)).toEqual([kept]);
  });

  it('of a new journal stands beside the earlier one, oldest first', () => {
    const files = [{ kid: 'kid-new', seq: 0, head: 'h' }];
    const { continues } = caseStart(withFound(madeCase('A'), found({ files }), today));
    expect(continues.map(({ kid }) => kid)).toEqual(['kid-A', 'kid-new']);
  });

  it('is a contact: retention runs twelve months from that day', () => {
    const record = withFound(madeCase('A'), found({}), '2027-02-28');
    expect([record.lastContact, record.keptUntil]).toEqual(['2027-02-28', '2028-02-28']);
  });

  it('that names no number leaves the known one', () => {
    const record = withFound(madeCase('A', { numberMac: 'n' }), found({}), today);
    expect(record.numberMac).toBe('n');
  });
});

describe('a session from a case', () => {
  it('is told journals and HMACs, and nothing that a person could read', () => {
    const start = caseStart(madeCase('A', { numberMac: 'n' }));
    expect(start).toEqual({
      id: 'case-A',
      continues: [{ kid: 'kid-A', seq: 4, head: headOf('A') }],
      nameMacs: ['name-A'],
      numberMac: 'n',
    });
  });
});

describe('the wrong-person guard', () => {
  const record = madeCase('A', { numberMac: 'number-A' });
  const seen = (more: Partial<Fingerprint>): Fingerprint => ({
    kids: [],
    nameMacs: [],
    numberMac: null,
    ...more,
  });

  it.each([
    ['same', 'the number', seen({ numberMac: 'number-A', nameMacs: ['name-B'] })],
    ['other', 'another number, whatever else agrees', seen({ numberMac: 'B', kids: ['kid-A'] })],
    ['same', 'the journal', seen({ kids: ['kid-A'], nameMacs: ['name-B'] })],
    ['name', 'the name alone', seen({ nameMacs: ['name-B', 'name-A'] })],
    ['other', 'another name', seen({ nameMacs: ['name-B'] })],
    ['unknown', 'nothing', seen({ kids: ['kid-B'] })],
  ])('says %s by %s', (sameness, _by, fingerprint) => {
    expect(comparePerson(record, fingerprint)).toBe(sameness);
  });

  it('finds the sure case before those of the same name, and nobody else', () => {
    const cases = [
      madeCase('N', { nameMacs: ['name-A'] }),
      madeCase('A', { numberMac: 'number-A' }),
      madeCase('B'),
    ];
    const person = seen({ numberMac: 'number-A', nameMacs: ['name-A'] });
    expect(casesOf(cases, person).map(({ record: { alias }, sure }) => [alias, sure])).toEqual([
      ['A', true],
      ['N', false],
    ]);
  });
});

describe('the lock', () => {
  it.each([
    [0, 10],
    [1, 10],
    [9 * 60_000, 1],
    [10 * 60_000 - 1, 1],
    [10 * 60_000, 0],
    [8 * 3_600_000, 0],
    [-3_600_000, 10],
  ])('%d ms after the last use leaves %d minutes', (since, minutes) => {
    expect(minutesLeft({ now: 1e12 + since, lastUse: 1e12 })).toBe(minutes);
  });
});
