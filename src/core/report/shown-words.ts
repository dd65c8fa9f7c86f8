/** What a line of the exposé quotes of the portal, and its two times: Paris, and the server's own. */
import { shownState } from '../situation/request-seen.ts';
import type { Claims } from '../entry/claims.ts';
import type { Row } from '../entry/row.ts';
import { wallClock, type WallClock } from '../time/paris.ts';

/** The site's words, or what stands for them: nothing is ever put in its mouth. */
export type Said =
  | { by: 'site'; words: string; cut: boolean }
  /** Nothing was shown: what the network answered instead. */
  | { by: 'network'; status: number | null; error: string | null }
  /** A choice that could not be made, and that the person said is theirs (B1). */
  | { by: 'choice'; words: string }
  | { by: 'nobody' };

/** The server's hour in Paris time; `silent`: it did not answer; `unknown`: the answer bore none that was kept. */
export type ServerTime = WallClock | 'silent' | 'unknown';

/** A table cell holds a sentence or two; the whole text stands in the journal. */
const longest = 240;

export function saidBy(claims: Claims | undefined, row: Row | undefined): Said {
  const words = (claims?.text ?? (row ? shownState(row) : null) ?? '').replace(/\s+/gu, ' ').trim();
  if (words !== '') return { by: 'site', ...shortenedWords(words) };
  if (row?.status !== undefined || row?.error !== undefined) {
    return { by: 'network', status: row.status ?? null, error: row.error ?? null };
  }
  return { by: 'nobody' };
}

/** @param label of the choice, as the entry holds it */
export function saidChoice(label: string): Said {
  return { by: 'choice', words: shortenedWords(label).words };
}

export function serverTimeOf(row: Row | undefined): ServerTime {
  const clock = row?.serverDate === undefined ? null : wallClock(row.serverDate);
  if (clock) return clock;
  return row?.error !== undefined && row.status === undefined ? 'silent' : 'unknown';
}

/** When it was signed, if that was over 60 s after it was seen (docs/format.md §3); else null. */
export function signedLate(row: Row | undefined): WallClock | null {
  if (!row || row.kept === '' || row.source === 'declared') return null;
  const seen = row.refers?.why === 'repeat' ? (row.until ?? row.at) : row.at;
  return Date.parse(row.kept) - Date.parse(seen) > 60_000 ? wallClock(row.kept) : null;
}

/** As much as a table cell holds, cut between two words. */
export function shortenedWords(words: string): { words: string; cut: boolean } {
  const characters = [...words];
  if (characters.length <= longest) return { words, cut: false };
  const kept = characters.slice(0, longest).join('');
  const end = kept.lastIndexOf(' ');
  return { words: end > longest / 2 ? kept.slice(0, end) : kept, cut: true };
}
