/** What the person did besides: calls, messages, letters, visits, each with its piece. */
import type { Claims } from '../entry/claims.ts';
import type { Row } from '../entry/row.ts';
import { remindersOf } from '../situation/reminders.ts';
import { paris, wallClock } from '../time/paris.ts';

export type Diligence = {
  day: string | null;
  /** `HH:MM` in Paris, null when only the day was given. */
  time: string | null;
  channel: string;
  who: string;
  /** As the person noted them, in this order: waiting time, ticket. */
  waited: string | null;
  ticket: string | null;
  answer: string | null;
  pieces: string[];
};

type Sources = { claims: ReadonlyMap<number, Claims>; pieces: ReadonlyMap<number, string[]> };

/** A contact whose content was kept private is not told. */
export function diligencesOf(rows: readonly Row[], { claims, pieces }: Sources): Diligence[] {
  return remindersOf(rows, paris).flatMap((one) => {
    const entry = claims.get(one.seq);
    if (!entry?.contact) return [];
    const { channel, who, ticket, waited, answer } = entry.contact;
    return [
      {
        day: one.day,
        time: timeOf(entry),
        channel,
        who,
        waited: waited === undefined ? null : String(waited),
        ticket: ticket ?? null,
        answer: answer ?? null,
        pieces: pieces.get(one.seq) ?? [],
      },
    ];
  });
}

function timeOf(claims: Claims): string | null {
  if (claims.happened) {
    return claims.happened.precision === 'minute'
      ? (/T(\d\d:\d\d)/.exec(claims.happened.from)?.[1] ?? null)
      : null;
  }
  return claims.at === undefined ? null : (wallClock(claims.at)?.time.slice(0, 5) ?? null);
}
