/** The row of an entry of an opened file, worked out once: files are merged anew for each that is laid beside them. */
import type { Claims } from '#core/entry/claims.ts';
import { projectRow, type Row } from '#core/entry/row.ts';

/** By the identity of the claims, which are of one entry and are never changed. */
const rows = new WeakMap<Claims, Row>();

export function entryRow(place: { kid: string; seq: number }, claims: Claims): Row {
  const known = rows.get(claims);
  if (known?.kid === place.kid && known.seq === place.seq) return known;
  const row = projectRow(place, claims);
  rows.set(claims, row);
  return row;
}
