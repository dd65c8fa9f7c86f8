/**
 * Erasing an entry: its disclosures and pieces go, its signed shell stays, and an `erasure` entry says so:
 * a numbered gap, never a hole. The photos that show it go with it.
 */
import { appendEntry } from './append-entry.ts';
import type { Ports } from './ports.ts';
import type { Row } from '#core/entry/row.ts';

/** Entries looked through for photos of the one that goes. */
const lookBack = 10_000;

export async function eraseEntry(
  ports: Ports,
  which: { kid: string; seq: number },
): Promise<{ code: string } | null> {
  if (which.seq === 0) return { code: 'erase/consent' };
  const person = (await ports.store.people()).find((one) => one.kids.includes(which.kid));
  // Only the journal that is written to can bear the erasure of its own entries.
  if (person === undefined || person.kids.at(-1) !== which.kid)
    return { code: 'erase/closed-journal' };
  const rows = await ports.store.recentRows(which.kid, lookBack);
  const target = rows.find((row) => row.seq === which.seq);
  if (target === undefined) return { code: 'erase/unknown' };
  const erased = [target, ...picturesOf(target, rows)];
  for (const row of erased.filter((one) => one.erased !== true)) {
    await appendEntry(ports, {
      rows: [],
      lead: { person: person.id },
      claims: {
        kind: 'erasure',
        source: 'user',
        at: new Date(ports.clock.now()).toISOString(),
        refers: { seq: row.seq, why: 'erased' },
      },
      erase: { rows: [erasedRow(row)], pieces: piecesOnlyOf(row, rows) },
    });
  }
  return null;
}

/** Photos and papers that show it, each after its own masked copies: an erased row names nothing any more. */
function picturesOf(row: Row, rows: Row[]): Row[] {
  return rows.flatMap((other) =>
    other.refers?.seq === row.seq && isPicture(other) ? [...picturesOf(other, rows), other] : [],
  );
}

function isPicture(row: Row): boolean {
  return row.refers?.why === 'shot' || row.refers?.why === 'mask';
}

/** What a screen may still know of it: that it was there, when it was signed, and that it is gone. */
function erasedRow(row: Row): Row {
  return {
    kid: row.kid,
    seq: row.seq,
    at: row.at,
    kept: row.kept,
    kind: row.kind,
    source: row.source,
    erased: true,
  };
}

/** A picture that another entry still names stays. */
function piecesOnlyOf(row: Row, rows: Row[]): string[] {
  const { piece } = row;
  if (piece === undefined) return [];
  return rows.some(
    (other) => other.seq !== row.seq && other.piece === piece && other.erased !== true,
  )
    ? []
    : [piece];
}
