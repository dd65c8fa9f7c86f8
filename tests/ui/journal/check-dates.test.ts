import { expect, test } from 'vitest';
import { checkDates, type WrittenDates } from '#ui/journal/check-dates.ts';
import { readDate } from '#ui/journal/read-date.ts';

const empty: WrittenDates = {
  'permit.title': '',
  'permit.expiry': '',
  prefecture: '',
  'prolongation.from': '',
  'prolongation.until': '',
  'request.filed': '',
};

test.each([
  ['15/02/2027', '2027-02-15'],
  ['15 / 02 / 2027', '2027-02-15'],
  ['5.2.2027', '2027-02-05'],
  ['15 02 2027', '2027-02-15'],
  ['15 février 2027', '2027-02-15'],
  ['1er août 2026', '2026-08-01'],
  ['3 déc. 2026', '2026-12-03'],
  ['12 juin 2026', '2026-06-12'],
  ['12 juillet 2026', '2026-07-12'],
  ['2027-02-15', '2027-02-15'],
])('%s is the day %s', (written, day) => {
  expect(readDate(written)).toBe(day);
});

test.each([
  '15/02',
  '31/02/2027',
  '15/13/2027',
  '15/02/27',
  '15/02/0207',
  'demain',
  '15 brumaire 2027',
  '',
])('%s is no day', (written) => {
  expect(readDate(written)).toBeNull();
});

test('only what changed is noted', () => {
  const written = { ...empty, 'permit.expiry': '15/02/2027', prefecture: ' Rhône ' };
  expect(checkDates(written, { 'permit.expiry': '2027-02-15' })).toEqual({
    errors: {},
    facts: [{ name: 'prefecture', value: 'Rhône' }],
  });
});

test('each wrong field has its own reason', () => {
  const order = { ...empty, 'prolongation.from': '14/11/2026', 'prolongation.until': '13/11/2026' };
  expect(checkDates(order, {}).errors).toEqual({ 'prolongation.until': 'order' });
  expect(checkDates({ ...order, 'prolongation.until': '' }, {}).errors).toEqual({
    'prolongation.until': 'pair',
  });
  expect(checkDates({ ...empty, 'permit.expiry': '15/02' }, {}).errors).toEqual({
    'permit.expiry': 'unreadable',
  });
});
