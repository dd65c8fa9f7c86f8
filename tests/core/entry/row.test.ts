import { expect, test } from 'vitest';
import { projectRow, rowTextLength } from '#core/entry/row.ts';

const place = { kid: 'k', seq: 3 };

test('the row of a contact has whom, its number, and the first words of the answer', () => {
  const answer = 'a'.repeat(rowTextLength + 1);
  const contact = { channel: 'call', who: 'Centre de contact', ticket: 'EX-0042', answer };
  expect(projectRow(place, { kind: 'contact', contact }).contact).toEqual({
    channel: 'call',
    who: 'Centre de contact',
    ticket: 'EX-0042',
    answered: true,
    said: 'a'.repeat(rowTextLength),
  });
});

test('a row has no member for what the entry does not say', () => {
  const { contact } = projectRow(place, {
    kind: 'contact',
    contact: { channel: 'call', who: 'x' },
  });
  expect(Object.keys(contact ?? {})).toEqual(['channel', 'who', 'answered']);
});
