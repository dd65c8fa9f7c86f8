/** Gathers what the sheet of *Terminer* says from the session, the file just made, and the earlier files on the table. */
import type { Row } from '#core/entry/row.ts';
import type { SessionView } from '#core/view/session-view.ts';
import type { EndDocument } from '../../print/end-document.ts';
import type { Volunteer } from '../volunteer.ts';
import { earlierRows, type Table } from './earlier-rows.ts';
import type { Made } from './use-end.ts';

export function endDocument(given: {
  session: SessionView;
  made: Made;
  rows: readonly Row[];
  work: Table;
  helper: Volunteer;
  /** Epoch milliseconds. */
  now: number;
}): EndDocument {
  const { session, made, rows, work, helper } = given;
  const { name, code, wholeHash, entries, photos } = made.file;
  return {
    kind: 'end',
    name: session.name,
    association: helper.association,
    helper: helper.initials === '' ? session.helper : helper.initials,
    language: session.language,
    from: session.startedAt,
    until: new Date(given.now).toISOString(),
    rows: [...earlierRows(session, work), ...rows],
    kid: session.kid,
    file: { name, code, wholeHash, entries, photos },
    consent: made.consent,
  };
}
