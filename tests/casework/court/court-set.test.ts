import { describe, expect, test } from 'vitest';
import { agreedEntries, idsAgreement } from '#casework/court/agreed-ids.ts';
import { courtEnding, courtName } from '#casework/court/court-names.ts';
import { courtSet } from '#casework/court/court-set.ts';
import { seriesEntries } from '#casework/court/series-entries.ts';
import type { Claims } from '#core/entry/claims.ts';
import type { Disclosed } from '#core/report/disclosed.ts';
import { exposeModel } from '#core/report/expose-model.ts';
import { waitingEntries } from '../../core/report/waiting-entries.ts';

const at = '2026-11-12T10:00:00.000Z';
const shot = (sha: string, how: 'visible-tab' | 'masked' = 'visible-tab') => ({
  sha256: sha.repeat(64),
  bytes: 1,
  type: 'image/png',
  width: 8,
  height: 5,
  at,
  how,
});
const file = (sha: string) => ({ sha256: sha.repeat(64), bytes: 1, type: 'application/pdf' });

function entriesOf(...told: Claims[]): Disclosed[] {
  return told.map((claims, seq) => ({ seq, claims: { at, ...claims } }));
}

const told = entriesOf(
  { kind: 'incident', text: 'Une erreur technique est survenue.' },
  { kind: 'photo', refers: { seq: 0, why: 'shot' }, shot: shot('a') },
  { kind: 'visit', ids: { name: 'EXEMPLE Amina', foreigner: '9999000000' } },
  { kind: 'photo', refers: { seq: 2, why: 'shot' }, shot: shot('b') },
  { kind: 'mask', refers: { seq: 3, why: 'mask' }, shot: shot('c', 'masked') },
  { kind: 'contact', contact: { channel: 'registered-letter', who: 'Préfecture' } },
  { kind: 'contact', refers: { seq: 5, why: 'stay' }, file: file('d') },
  { kind: 'note', file: file('e'), happened: { from: '2026-10', precision: 'month' } },
);

describe('a court set', () => {
  const set = courtSet(told);

  test('opens its series with the capture that ties the account to the person', () => {
    expect(set.accountPiece).toBe('2-1');
    expect(set.captures.map(({ number, sha256 }) => [number, sha256[0]])).toEqual([
      ['2-1', 'c'],
      ['2-2', 'a'],
    ]);
  });

  test('takes the masked copy in place of its photo, and knows it', () => {
    expect(set.captures[0]).toMatchObject({ masked: true, account: true });
    expect(set.captures[1]).toMatchObject({
      masked: false,
      words: 'Une erreur technique est survenue.',
    });
  });

  test('numbers every other piece from 3 without a gap, and says what it is about', () => {
    expect(set.others).toMatchObject([
      { number: 3, about: { kind: 'contact', channel: 'registered-letter' }, day: '2026-11-12' },
      { number: 4, about: { kind: 'other' }, day: null },
    ]);
  });

  test('ties nobody when no capture shows an account', () => {
    expect(courtSet(told.slice(0, 2)).accountPiece).toBeNull();
  });

  test('gives the exposé the numbers of the set', () => {
    const { entries } = waitingEntries();
    const made = courtSet(entries);
    const model = exposeModel({
      kid: 'k',
      entries,
      pieces: made.pieces,
      label: made.label,
      code: '',
      wholeHash: '',
      demo: false,
      today: '2026-11-24',
    });
    expect(model.waiting?.seen.map((line) => line.pieces)).toEqual(
      Array.from({ length: 9 }, (_, index) => [`2-${index + 1}`]),
    );
  });
});

describe('beside a masked copy, when files were put together,', () => {
  const hashesOf = (...claims: Claims[]) => {
    const { captures, others } = courtSet(entriesOf(...claims));
    return [...captures, ...others].map(({ sha256 }) => sha256[0]);
  };
  const photo: Claims = { kind: 'photo', shot: shot('a') };
  const copy = (of: number, sha: string): Claims => ({
    kind: 'mask',
    refers: { seq: of, why: 'mask' },
    shot: shot(sha, 'masked'),
  });

  test('a picture that is the same to the bit as its original stays out, as photo and as file', () => {
    const twins: Claims[] = [
      { kind: 'photo', shot: shot('a') },
      { kind: 'note', file: file('a') },
      { kind: 'note', file: { ...file('d'), originalSha256: 'a'.repeat(64) } },
    ];
    expect(hashesOf(photo, ...twins, copy(0, 'c'), { kind: 'note', file: file('e') })).toEqual([
      'c',
      'e',
    ]);
  });

  test('a file that was masked stays out, and what it was drawn from', () => {
    const added: Claims = { kind: 'note', file: { ...file('a'), originalSha256: 'b'.repeat(64) } };
    expect(hashesOf(added, { kind: 'note', file: file('b') }, copy(0, 'c'))).toEqual(['c']);
  });

  test('of two copies the newest leaves, and of a copy of a copy the last', () => {
    expect(hashesOf(photo, copy(0, 'c'), copy(0, 'd'))).toEqual(['d']);
    expect(hashesOf(photo, copy(0, 'c'), copy(1, 'd'), photo)).toEqual(['d']);
  });

  test('a copy whose kind is withheld hides its original all the same', () => {
    const bare: Claims = { refers: { seq: 0, why: 'mask' }, shot: shot('c', 'masked') };
    expect(hashesOf(photo, bare, photo)).toEqual(['c']);
  });
});

describe('who is named', () => {
  test('order, case and accents make no second person', () => {
    expect(
      idsAgreement(
        entriesOf({ ids: { name: 'EXEMPLE Amélie' } }, { ids: { name: 'Amelie Exemple' } }),
      ),
    ).toBe('agree');
  });

  test('two names, or two numbers, leave the heading blank', () => {
    const two = entriesOf({ ids: { name: 'A EXEMPLE' } }, { ids: { name: 'B EXEMPLE' } });
    expect(idsAgreement(two)).toBe('differ');
    expect(agreedEntries(two).map(({ claims }) => claims.ids)).toEqual([undefined, undefined]);
    const numbers = entriesOf(
      { ids: { foreigner: '9999000000' } },
      { ids: { foreigner: '9999000001' } },
    );
    expect(idsAgreement(numbers)).toBe('differ');
  });

  test('nobody named is not an agreement', () => {
    expect(idsAgreement(entriesOf({ kind: 'visit' }))).toBe('none');
  });
});

test('numbers and references run on over the journals of a series; faulty entries are left out', () => {
  const journal = (kid: string, claims: Claims[]) => ({
    kid,
    demo: false,
    head: { seq: claims.length - 1, hash: kid },
    entries: new Map(claims.map((one, seq) => [seq, one])),
    continues: [],
  });
  const entries = seriesEntries({
    journals: [
      journal('one', [{ kind: 'recorder' }, { kind: 'visit' }]),
      journal('two', [
        { kind: 'recorder' },
        { kind: 'photo', refers: { seq: 0, why: 'shot' } },
        { kind: 'answer', answer: { to: 1, value: 'confirmed' } },
      ]),
    ],
    faulty: new Set(['one/1']),
  });
  expect(entries.map(({ seq }) => seq)).toEqual([0, 2, 3, 4]);
  expect(entries[2]?.claims.refers?.seq).toBe(2);
  expect(entries[3]?.claims.answer?.to).toBe(3);
});

test.each([
  {
    number: 3,
    label: 'Lettre recommandée, Préfecture',
    day: '2026-11-12',
    name: '03_Lettre-recommandee-Prefecture_2026-11-12',
  },
  { number: 12, label: '../é"<>', day: null, name: '12_e' },
  { number: 1, label: '', day: null, name: '01' },
])('$label becomes a plain file name that starts with its number', (one) => {
  expect(courtName(one.number, one.label, one.day)).toBe(one.name);
});

test('a type nobody knows still has an ending', () => {
  expect([courtEnding('application/pdf'), courtEnding('x/y')]).toEqual(['pdf', 'bin']);
});
