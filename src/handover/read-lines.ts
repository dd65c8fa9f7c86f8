/** The lines of `journal/entries.sdjwt`: LF after each, the last one too (docs/format.md §5). */
import type { Fault } from '#core/journal/fault.ts';
import { memberNames } from './member-names.ts';

export function readLines(bytes: Uint8Array): { lines: string[]; faults: Fault[] } {
  if (bytes.length === 0) return { lines: [], faults: [] };
  // One byte, one character: whatever is not ASCII is then no base64url.
  const lines = new TextDecoder('latin1').decode(bytes).split('\n');
  if (lines.at(-1) === '') {
    lines.pop();
    return { lines, faults: [] };
  }
  return {
    lines,
    faults: [{ code: 'entry/line-feed', member: memberNames.entries, line: lines.length }],
  };
}
