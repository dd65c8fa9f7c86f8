/**
 * What the exposé tells of a request that does not change, was closed or is no longer shown: the days on which it was
 * seen so, and the words. Between two of them nothing is said, and no day is worked out.
 */
import { dayStrip, type DayStrip } from '../situation/day-strip.ts';
import { noPapers, type Silence, type SilentRequest } from '../situation/silence.ts';

import { shortenedWords } from './shown-words.ts';

export type SilentPart = Pick<
  SilentRequest,
  'procedure' | 'how' | 'label' | 'filedAt' | 'change'
> & {
  /** Days on which it was seen so, oldest first, `YYYY-MM-DD`; at least one. */
  days: string[];
  strip: DayStrip | null;
};

/** Strips that one page holds: of more requests the sentences alone stand there. */
const mostStrips = 2;

export function silentParts(silence: Silence | null, today: string): SilentPart[] {
  const requests = silence?.requests ?? [];
  return requests.map((request) => ({
    procedure: short(request.procedure),
    how: request.how,
    label: short(request.label),
    filedAt: request.filedAt,
    change: request.change && { ...request.change, before: short(request.change.before) },
    days: request.datesSeen.map(({ day }) => day),
    strip:
      requests.length > mostStrips
        ? null
        : dayStrip({ ...request, reminders: silence?.reminders ?? [], papers: noPapers }, today),
  }));
}

function short(words: string | null): string | null {
  return words === null ? null : shortenedWords(words).words;
}
