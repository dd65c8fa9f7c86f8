/** What leaves before the person has changed anything, for each recipient (docs/format.md §6). */
import { lineGroup, type LineGroup } from './line-group.ts';
import {
  details,
  type Detail,
  type Recipient,
  type Selection,
  type SelectableEntry,
} from './selection.ts';

const toOthers: ReadonlySet<LineGroup> = new Set(['seen', 'contact', 'fact', 'recorder']);

/**
 * Photos are never in it: each joins by `withLines` once it was looked at and kept.
 * To someone else an answer leaves when the line it answers does.
 */
export function defaultSelection(
  entries: readonly SelectableEntry[],
  recipient: Recipient,
): Selection {
  const leaving = new Set<number>();
  for (const { seq, claims } of entries) {
    if (leavesByDefault(lineGroup(claims), recipient)) leaving.add(seq);
  }
  for (const { seq, claims } of entries) {
    if (recipient === 'other' && claims.answer && lineGroup(claims) === 'answer') {
      if (leaving.has(claims.answer.to)) leaving.add(seq);
    }
  }
  return { recipient, lines: leaving, details: defaultDetails(recipient) };
}

function leavesByDefault(group: LineGroup, recipient: Recipient): boolean {
  if (group === 'photo' || group === 'note') return false;
  return recipient === 'association' || toOthers.has(group);
}

function defaultDetails(recipient: Recipient): ReadonlySet<Detail> {
  return new Set(recipient === 'association' ? details : []);
}
