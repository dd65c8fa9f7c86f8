import { expect, it } from 'vitest';
import { entryRow } from '#casework/entry-row.ts';
import { judgeClaims } from '#core/entry/judge-claims.ts';
import { projectRow } from '#core/entry/row.ts';
import { incident } from '../support/make-journal.ts';

const { claims } = judgeClaims(incident);

it('is the projection of the claims, and the very same at a second merging', () => {
  const row = entryRow({ kid: 'k', seq: 3 }, claims);
  expect(row).toEqual(projectRow({ kid: 'k', seq: 3 }, claims));
  expect(entryRow({ kid: 'k', seq: 3 }, claims)).toBe(row);
});

it('of another place is another row', () => {
  entryRow({ kid: 'k', seq: 3 }, claims);
  expect(entryRow({ kid: 'k', seq: 4 }, claims).seq).toBe(4);
  expect(entryRow({ kid: 'other', seq: 4 }, claims).kid).toBe('other');
});
