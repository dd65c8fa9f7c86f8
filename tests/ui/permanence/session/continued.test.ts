import { expect, test } from 'vitest';
import { mergeFiles } from '#casework/merge-files.ts';
import type { OpenedFile } from '#casework/opened-file.ts';
import type { OpenedSeries } from '#casework/opened-series.ts';
import type { Claims } from '#core/entry/claims.ts';
import { continuedFrom, withKept } from '#ui/permanence/session/continued.ts';

/** A file of as many entries as claims, that ends at 7 unless `last` says otherwise. */
function file(claims: Claims[], given: Partial<OpenedFile> & { last?: number } = {}): OpenedFile {
  const { last = 7, ...more } = given;
  return {
    name: 'a.zip',
    bytes: 1,
    verdict: 'intact',
    faults: [],
    warnings: [],
    entries: last + 1,
    kid: 'k1',
    head: { seq: last, hash: `h${last}` },
    code: null,
    wholeHash: null,
    kept: 0,
    seal: null,
    demo: false,
    disclosed: claims.map((one, seq) => ({ seq, claims: one, raw: one, wrong: [] })),
    heads: new Map(Array.from({ length: last + 1 }, (_, seq) => [seq, `h${seq}`])),
    piece: async () => null,
    ...more,
  };
}

const table = (...files: OpenedFile[]) => mergeFiles(files, { samePerson: false, known: [] });

function series(claims: Claims[], given: Partial<OpenedFile> = {}): OpenedSeries {
  return table(file(claims, given));
}

test('a verified file gives its head and whose account it names, each name once', () => {
  const named = { ids: { name: 'EXEMPLE Amina', foreigner: '9900000001' } };
  expect(continuedFrom(series([named, named]))).toEqual({
    continues: [{ kid: 'k1', seq: 7, head: 'h7' }],
    names: ['EXEMPLE Amina'],
    foreigner: '9900000001',
  });
});

test.each([
  ['nothing open', null],
  ['an altered file', series([], { verdict: 'altered' as const })],
  ['an unreadable file', series([], { verdict: 'unreadable' })],
  ['an example', series([], { demo: true })],
])('%s is gone on from by nobody', (_what, read) => {
  expect(continuedFrom(read)).toBeNull();
});

test('beside a whole file an altered longer one gives neither head nor name', () => {
  const forged = file([{}, { ids: { name: 'AUTRE Personne' } }], {
    last: 9,
    verdict: 'altered',
    faults: [{ code: 'seal/kid', seq: 0 }],
  });
  const whole = file([{ ids: { name: 'EXEMPLE Amina' } }]);
  expect(continuedFrom(table(forged, whole))).toMatchObject({
    continues: [{ kid: 'k1', seq: 7, head: 'h7' }],
    names: ['EXEMPLE Amina'],
  });
});

test('a file that a paper contradicts, and two journals not said to be one person’s, are gone on from by nobody', () => {
  const paper = { from: 'paper' as const, kid: 'k1', hash: 'other', typedOn: 'h7' };
  expect(continuedFrom({ ...series([]), known: [paper] })).toBeNull();
  const two = table(file([]), file([], { kid: 'k2' }));
  expect(continuedFrom(two)).toBeNull();
  expect(continuedFrom({ ...two, samePerson: true })?.continues).toHaveLength(2);
});

test('a masked number and two numbers name no account', () => {
  expect(continuedFrom(series([{ ids: { foreigner: '[n° 10]' } }]))?.foreigner).toBeNull();
  const two = [{ ids: { foreigner: '9900000001' } }, { ids: { foreigner: '9900000002' } }];
  expect(continuedFrom(series(two))?.foreigner).toBeNull();
});

const kept = {
  id: 'c',
  continues: [{ kid: 'k1', seq: 9, head: 'h9' }],
  nameMacs: [],
  numberMac: null,
};

test.each([
  ['nothing but the case', null, [9]],
  ['an older file', continuedFrom(series([])), [9]],
])('with a case and %s the later head is gone on from', (_what, read, seqs) => {
  expect(withKept(read, kept)?.continues.map(({ seq }) => seq)).toEqual(seqs);
});

test('a file that is later than the case is gone on from', () => {
  const older = { ...kept, continues: [{ kid: 'k1', seq: 3, head: 'h3' }] };
  expect(withKept(continuedFrom(series([])), older)?.continues).toEqual([
    { kid: 'k1', seq: 7, head: 'h7' },
  ]);
});

test('without a case the file stands alone', () => {
  expect(withKept(null, null)).toBeNull();
});
