/** Opened files as the journal's own screens read a journal: same questions, nothing written, one person. */
import type { EntryView, JournalReader } from '#ui/journal-client.ts';
import type { OpenedSeries } from './opened-series.ts';

/** The one person a table is laid for. */
export const openedPerson = 'opened';

type Parts = Pick<OpenedSeries, 'files' | 'journals' | 'rows'>;

export function fileReader(parts: Parts): JournalReader {
  return { ...personPart(parts), ...entryPart(parts), ...choicePart() };
}

type Of<K extends keyof JournalReader> = Pick<JournalReader, K>;

function personPart({ journals }: Parts): Of<'people' | 'current' | 'suggested'> {
  const kids = journals.map(({ kid }) => kid);
  return {
    async people() {
      return [{ person: openedPerson, name: nameIn(journals), kids }];
    },
    async current() {
      const kid = kids.at(-1);
      return kid === undefined ? null : { person: openedPerson, kid };
    },
    async suggested() {
      return null;
    },
  };
}

/** The latest name that an entry discloses. */
function nameIn(journals: Parts['journals']): string | null {
  const names = journals.flatMap(({ entries }) =>
    [...entries.values()].flatMap(({ ids }) => ids?.name ?? []),
  );
  return names.at(-1) ?? null;
}

function entryPart(parts: Parts): Of<'head' | 'rows' | 'allRows' | 'entry' | 'stored' | 'piece'> {
  const journalOf = (kid: string) => parts.journals.find((one) => one.kid === kid);
  return {
    async head(kid) {
      const journal = journalOf(kid);
      if (!journal) return null;
      const shots = [...journal.entries.values()].filter(({ shot }) => shot !== undefined).length;
      const files = parts.files.filter((one) => one.kid === kid);
      const bytes = Math.max(...files.map((one) => one.bytes));
      const { head, demo } = journal;
      return { kid, ...head, entries: head.seq + 1, photos: shots, bytes, demo };
    },
    async rows(_person, { before, limit }) {
      const at = parts.rows.findIndex(({ kid, seq }) => kid === before?.kid && seq === before.seq);
      const older = at < 0 ? parts.rows : parts.rows.slice(0, at);
      return older.toReversed().slice(0, limit);
    },
    async allRows() {
      return [...parts.rows];
    },
    async entry(kid, seq): Promise<EntryView | null> {
      const claims = journalOf(kid)?.entries.get(seq);
      return claims ? { kid, seq, claims, erased: false } : null;
    },
    /** Nothing of a received file is handed on from here: it is the file itself that goes on. */
    async stored() {
      return [];
    },
    async piece(kid, sha256) {
      for (const file of parts.files.filter((one) => one.kid === kid)) {
        const piece = await file.piece(sha256);
        if (piece) return piece;
      }
      return null;
    },
  };
}

function choicePart(): Of<'settings' | 'exports' | 'cases' | 'usage'> {
  return {
    async settings() {
      return { language: 'fr', chip: false, computer: null, paused: false, consented: true };
    },
    async exports() {
      return [];
    },
    async cases() {
      return [];
    },
    async usage() {
      return { used: 0, quota: 0 };
    },
  };
}
