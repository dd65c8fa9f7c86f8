/** What an incident was, in the four words a person needs: does not work, refuses, logged out, field refused. */
import { classOf } from '#core/attempt/codes.ts';
import type { Row } from '#core/entry/row.ts';
import type { T } from '../i18n/translate.ts';

export function incidentTitle(row: Row, t: T): string {
  const failed = row.status !== undefined || row.error !== undefined;
  const kind = classOf(row.codes) ?? (failed ? 'outage' : null);
  return t(kind === null ? 'journal.line.incident' : `journal.line.${kind}`);
}
