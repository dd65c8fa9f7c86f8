/** What each line of the timeline is for the counts: the notch of an attempt, a date on which the request was seen, or neither. */
import type { AccessFailure } from '#core/attempt/access-failures.ts';
import type { Attempt, Place } from '#core/attempt/attempts-of.ts';
import type { FormBlock } from '#core/attempt/form-blocks.ts';
import type { Purpose } from '#core/attempt/stays.ts';
import { mondayOf } from '#core/time/days.ts';
import { idOf, type TimelineLine } from './timeline-lines.ts';

export type LineRole = {
  /** Number of the prevented attempt that the line shows; null when what was wanted is unknown; absent otherwise. */
  attempt?: number | null;
  /** What the person wanted, when they said it. */
  purpose?: Purpose;
  /** One of the dates on which the request was seen under way, without a new paper. */
  stillWaiting: boolean;
  /** A message of a form that came back (B5): how often, while it is only proposed; 0 on its earlier lines. */
  formBlock?: number;
};

export type LineRoles = {
  of: (line: TimelineLine) => LineRole;
  /** Prevented attempts of the week that starts on this Monday (`YYYY-MM-DD`). */
  preventedInWeek: (monday: string) => number;
  /** Whether weeks say "Aucune tentative": only where attempts are counted at all. */
  counts: boolean;
};

/** @param attempts prevented ones that count, oldest first: their place is their number */
export function lineRoles(from: {
  attempts: readonly Attempt[];
  failures: readonly AccessFailure[];
  /** Entries that show the request under way without a new paper, one a day. */
  waiting: readonly Place[];
  blocks: readonly FormBlock[];
}): LineRoles {
  const numbers = new Map<string, number | null>();
  const purposes = new Map<string, Purpose>();
  const weeks = new Map<string, number>();
  for (const { shown } of from.failures) numbers.set(idOf(shown.kid, shown.seq), null);
  for (const [index, { shown, day, purpose }] of from.attempts.entries()) {
    numbers.set(idOf(shown.kid, shown.seq), index + 1);
    if (purpose !== null) purposes.set(idOf(shown.kid, shown.seq), purpose);
    if (day !== null) weeks.set(mondayOf(day), (weeks.get(mondayOf(day)) ?? 0) + 1);
  }
  const blocks = blockRoles(from.blocks);
  const waiting = new Set(from.waiting.map(({ kid, seq }) => idOf(kid, seq)));
  return {
    of: ({ id }) => {
      const attempt = numbers.get(id);
      const stillWaiting = waiting.has(id);
      const purpose = purposes.get(id);
      const formBlock = blocks.get(id);
      return {
        ...(attempt === undefined ? {} : { attempt }),
        ...(purpose === undefined ? {} : { purpose }),
        ...(formBlock === undefined ? {} : { formBlock }),
        stillWaiting,
      };
    },
    preventedInWeek: (monday) => weeks.get(monday) ?? 0,
    counts: from.attempts.length > 0,
  };
}

/** Every line of a block can be answered; its latest alone says how often. */
function blockRoles(blocks: readonly FormBlock[]): Map<string, number> {
  const roles = new Map<string, number>();
  for (const { rests, shown, tries, answer } of blocks) {
    for (const { kid, seq } of rests) roles.set(idOf(kid, seq), 0);
    if (answer === null) roles.set(idOf(shown.kid, shown.seq), tries);
  }
  return roles;
}
