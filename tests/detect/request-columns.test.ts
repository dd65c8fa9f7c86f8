/** How Mon compte heads what it says of a request, and what only sounds like it. */
import { expect, it } from 'vitest';
import { columnOf } from '#detect/request-columns.ts';

it.each([
  ['N° de la demande', 'request'],
  ['Type de demande', 'type'],
  ['N° étranger', 'foreigner'],
  ['État de la demande', 'label'],
  ['Date de dépôt', 'filedAt'],
  ['Date du dépôt :', 'filedAt'],
  ['Déposée le', 'filedAt'],
])('«%s» heads the %s', (head, column) => {
  expect(columnOf(head)).toBe(column);
});

it.each([
  'Dépôt de la demande',
  'Demande déposée',
  'Date de naissance',
  'Date d’expiration',
  'Date de décision',
])('«%s» heads nothing that is read', (words) => {
  expect(columnOf(words)).toBeUndefined();
});
