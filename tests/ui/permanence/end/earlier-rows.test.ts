/** The signed sheet says what the session goes on from, whatever else lies on the table. */
import { expect, test } from 'vitest';
import { projectRow } from '#core/entry/row.ts';
import { earlierRows } from '#ui/permanence/end/earlier-rows.ts';

const row = (kid: string, seq: number) =>
  projectRow({ kid, seq }, { kind: 'note', source: 'user', at: '2026-11-03T12:00:00.000Z' });
const series = {
  rows: [row('mine', 0), row('mine', 1), row('another', 0), row('EXEMPLE', 0), row('session', 0)],
  faulty: new Set(['mine/1']),
};
const said = (continues: string[]) =>
  earlierRows({ kid: 'session', continues }, { series }).map(({ kid, seq }) => `${kid}/${seq}`);

test('takes the sound lines of the journals that the session names, and its own once', () => {
  expect(said(['mine', 'session'])).toEqual(['mine/0']);
});

test('takes nothing from the table for a session that goes on from nothing', () => {
  expect(said([])).toEqual([]);
  expect(earlierRows({ kid: 'session', continues: ['mine'] }, { series: null })).toEqual([]);
});
