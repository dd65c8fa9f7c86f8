import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entryKinds, type Claims } from '#core/entry/claims.ts';
import { defaultSelection } from '#core/handover-selection/default-selection.ts';
import { selectDisclosures } from '#core/handover-selection/select-disclosures.ts';
import {
  details,
  withDetail,
  withLines,
  type SelectableEntry,
  type Selection,
} from '#core/handover-selection/selection.ts';

const at = '2026-11-03T07:26:00.000Z';
const base = { at, kept: at, stay: 's1', zone: { name: 'Europe/Paris', offset: 60 } };
const sha256 = 'a'.repeat(64);

const incident: Claims = {
  ...base,
  kind: 'incident',
  source: 'auto',
  codes: ['B4'],
  text: 'Il est trop tôt.',
};
const state: Claims = {
  ...base,
  kind: 'state',
  source: 'auto',
  state: { label: 'Instruction en cours', documents: [] },
  ids: { request: '1234567890', name: 'EXEMPLE Amina' },
};
const decided: Claims = {
  ...base,
  kind: 'state',
  source: 'auto',
  state: { label: 'Décision prise', documents: [] },
};
const photo: Claims = {
  ...base,
  kind: 'photo',
  source: 'auto',
  shot: { sha256, bytes: 10, type: 'image/png', width: 1, height: 1, at, how: 'visible-tab' },
  regions: [{ x: 0, y: 0, width: 1, height: 1 }],
};
const note: Claims = { ...base, kind: 'note', source: 'user', note: { lang: 'fr', text: 'privé' } };
const call: Claims = {
  ...base,
  kind: 'contact',
  source: 'user',
  contact: { channel: 'phone', who: 'CCC' },
};
const reply: Claims = {
  ...base,
  kind: 'contact',
  source: 'user',
  contact: { channel: 'phone', who: 'CCC', answer: 'On vous rappellera.' },
};
const prefecture: Claims = {
  ...base,
  kind: 'fact',
  source: 'user',
  fact: { name: 'prefecture', value: 'Rhône' },
};
const arrival: Claims = {
  ...base,
  kind: 'fact',
  source: 'user',
  fact: { name: 'entry.date', value: '2021-09-01' },
};
const loss: Claims = {
  ...base,
  kind: 'consequence',
  source: 'user',
  consequence: { code: 'K1', since: '2026-11-01' },
};
const started: Claims = {
  ...base,
  kind: 'recorder',
  source: 'recorder',
  recorder: { event: 'started' },
};
const future: Claims = { ...base, source: 'auto', kind: 'state', weather: 'rain' };

const journal: SelectableEntry[] = [
  incident,
  state,
  decided,
  photo,
  note,
  call,
  reply,
  prefecture,
  arrival,
  loss,
  started,
  future,
].map((claims, seq) => ({ seq, claims }));

function left(selection: Selection, claims: Claims): string[] {
  const entry = journal.find((one) => one.claims === claims);
  if (!entry) throw new Error('not of this journal');
  return selectDisclosures(entry, selection);
}

const all = (claims: Claims) => Object.keys(claims);
const without = (claims: Claims, ...names: string[]) =>
  all(claims).filter((name) => !names.includes(name));

test.each([
  ['an incident', incident, all(incident)],
  ['a state with the numbers', state, all(state)],
  ['a decision that was seen', decided, all(decided)],
  ['a call', call, all(call)],
  ['an answer of the contact centre', reply, all(reply)],
  ['a personal fact', arrival, all(arrival)],
  ['a consequence', loss, all(loss)],
  ['claims of a later version', future, all(future)],
  ['a private note, down to its kind', note, ['kind', 'source']],
  ['a photo nobody looked at, down to its kind', photo, ['kind', 'source']],
])('the association gets %s', (_what, claims, names) => {
  expect(left(defaultSelection(journal, 'association'), claims)).toEqual(names);
});

test.each([
  ['an incident, without its zone', incident, without(incident, 'zone')],
  ['a state, without the numbers', state, without(state, 'zone', 'ids')],
  ['nothing of a decision that was seen', decided, []],
  ['a call that was not answered', call, without(call, 'zone')],
  ['only the kind of an answered call', reply, ['kind', 'source']],
  ['the préfecture', prefecture, without(prefecture, 'zone')],
  ['only the kind of a personal fact', arrival, ['kind', 'source']],
  ['only the kind of a consequence', loss, ['kind', 'source']],
  ['the life of the recorder', started, without(started, 'zone')],
  ['nothing of a later version but known claims', future, without(future, 'zone', 'weather')],
  ['only the kind of a note', note, ['kind', 'source']],
])('someone else gets %s', (_what, claims, names) => {
  expect(left(defaultSelection(journal, 'other'), claims)).toEqual(names);
});

test('a photo that was looked at leaves without its regions', () => {
  const selection = withLines(defaultSelection(journal, 'other'), [3], true);
  expect(left(selection, photo)).toEqual(without(photo, 'zone', 'regions'));
});

test('a ticked detail leaves with the lines that leave, and a withheld observation says nothing', () => {
  const ids = withDetail(defaultSelection(journal, 'other'), 'ids', true);
  expect(left(ids, state)).toEqual(without(state, 'zone'));
  expect(left(withLines(ids, [1], false), state)).toEqual([]);
});

test('an answer follows the line it answers when the file is for someone else', () => {
  const answer: Claims = {
    ...base,
    kind: 'answer',
    source: 'user',
    answer: { to: 0, value: 'confirmed' },
  };
  const entries = [...journal, { seq: 12, claims: answer }];
  const kept = defaultSelection(entries, 'other');
  const answered = { seq: 12, claims: answer };
  expect(selectDisclosures(answered, kept)).toEqual(without(answer, 'zone'));
  expect(selectDisclosures(answered, withLines(kept, [0], false))).toEqual(['kind', 'source']);
});

const claims: fc.Arbitrary<Claims> = fc.record(
  {
    kind: fc.constantFrom(...entryKinds),
    source: fc.constantFrom('auto' as const, 'user' as const),
    at: fc.constant(at),
    stay: fc.constant('s1'),
    ids: fc.constant({ name: 'x' }),
    zone: fc.constant({ name: 'Europe/Paris', offset: 60 }),
    regions: fc.constant([]),
    text: fc.string(),
    fact: fc.record({ name: fc.constantFrom('prefecture', 'entry.date'), value: fc.string() }),
    answer: fc.record({
      to: fc.nat(5),
      value: fc.constantFrom('confirmed' as const, 'refused' as const),
    }),
  },
  { requiredKeys: ['kind', 'source', 'at', 'stay'] },
);
const entries = fc
  .array(claims, { maxLength: 6 })
  .map((list) => list.map((one, seq) => ({ seq, claims: one })));
const selection = fc.record({
  recipient: fc.constantFrom('association' as const, 'other' as const),
  lines: fc.array(fc.nat(5)).map((list) => new Set(list)),
  details: fc.subarray([...details]).map((list) => new Set(list)),
});

test('whatever is ticked, regions never leave, and an instant never leaves without its stay', () => {
  fc.assert(
    fc.property(entries, selection, (list, chosen) => {
      for (const entry of list) {
        const names = selectDisclosures(entry, chosen);
        expect(names).not.toContain('regions');
        expect(names.includes('at')).toBe(names.includes('stay'));
        expect(names.filter((name) => !(name in entry.claims))).toEqual([]);
        if (!chosen.details.has('ids')) expect(names).not.toContain('ids');
      }
    }),
  );
});

test('ticking a line never takes anything away from the file', () => {
  fc.assert(
    fc.property(entries, selection, fc.nat(5), (list, chosen, seq) => {
      const more = withLines(chosen, [seq], true);
      for (const entry of list) {
        const after = selectDisclosures(entry, more);
        expect(selectDisclosures(entry, chosen).filter((name) => !after.includes(name))).toEqual(
          [],
        );
      }
    }),
  );
});
