/** What the recto-verso sheet of *Terminer* says, as plain values: it crosses from the permanence to the print tab. */
import type { Row } from '#core/entry/row.ts';
import type { ConsentName, MadeFile } from '../handover/handover-maker.ts';

export type EndDocument = {
  kind: 'end';
  /** As the account menu showed it; null when nobody logged in. */
  name: string | null;
  association: string;
  helper: string;
  /** Language in which the consent was read, BCP 47. */
  language: string;
  /** RFC 3339 UTC: begin of the session, and when the sheet was made. */
  from: string;
  until: string;
  /** Rows of the whole series, earlier files included, any order. */
  rows: Row[];
  /** Journal of this session: its rows are "today". */
  kid: string;
  file: Pick<MadeFile, 'name' | 'code' | 'wholeHash' | 'entries' | 'photos'>;
  consent: Record<ConsentName, boolean>;
};

/** 64 hex digits as eight groups of eight, to read out and to copy by hand. */
export function hashGroups(wholeHash: string): string[] {
  return Array.from({ length: 8 }, (_, at) => wholeHash.slice(at * 8, at * 8 + 8));
}
