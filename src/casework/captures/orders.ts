/**
 * Turns what was confirmed into calls of the protocol: for each day one declared attempt, what she wanted, and its
 * pieces about it; for each line of the paper journal one declared try, and whom one asked then.
 */
import type { Claims } from '#core/entry/claims.ts';
import { noAttempt, type Capture, type Captures, type DayAnswer } from './captures.ts';
import { dayGroups } from './day-groups.ts';
import type { PaperLine } from './paper-line.ts';
import { isSure, type ProposedDate } from './propose-date.ts';

type Happened = NonNullable<Claims['happened']>;
type DeclareOrder = { id: string; codes: string[]; happened: Happened; text?: string };
type FactOrder = { id: string; name: 'purpose'; value: string; stay: string };
type ContactOrder = { id: string; contact: { channel: string; who: string }; happened: Happened };
type AttachOrder = {
  id: string;
  type: string;
  fileName: string;
  dateFrom?: ProposedDate['from'];
  happened?: Happened;
  originalSha256?: string;
};

/** What the protocol is asked (`declare fact contact attach`), but for the journal, the piece's bytes and its entry. */
export type Order = {
  /** Null on a day of letters and messages: its pieces are about nothing. */
  declare: DeclareOrder | null;
  purpose: FactOrder | null;
  contacts: readonly ContactOrder[];
  attach: readonly { ask: AttachOrder; blob: Blob }[];
};

/** Oldest first. What was given before is in it too: its ids say so. */
export function ordersOf(captures: Captures): Order[] {
  const days = dayGroups(captures.pieces).flatMap(({ day, pieces }) => {
    const answer = day === null ? undefined : captures.days[day];
    const taken = pieces.filter((piece) => piece.taken && isSure(piece.date));
    if (day === null || answer?.confirmed !== true || taken.length === 0) return [];
    return [orderOfDay(taken, { day, answer, given: captures.given })];
  });
  return [...days, ...captures.paper.map(orderOfLine)];
}

type Said = { day: string; answer: DayAnswer; given: Captures['given'] };

function orderOfDay(taken: readonly Capture[], { day, answer, given }: Said): Order {
  // A day that stands in the journal keeps its number when an earlier picture is added.
  const named = taken.find(({ id }) => given[`declared-${id}`] !== undefined) ?? taken[0];
  if (named === undefined) throw new Error('a day without pieces declares nothing: a bug');
  const times = taken.map((piece) => piece.date?.time).filter((time) => typeof time === 'string');
  const { code, text, purpose } = answer;
  const attach = taken.map(attachOf);
  if (code === null || code === noAttempt)
    return { declare: null, purpose: null, contacts: [], attach };
  return {
    declare: {
      id: `declared-${named.id}`,
      codes: [code],
      happened: spanOf(day, times),
      ...words(text),
    },
    purpose: purpose === null ? null : purposeOf(day, purpose, named.id),
    contacts: [],
    attach,
  };
}

function words(text: string): { text?: string } {
  return text.trim() === '' ? {} : { text: text.trim() };
}

function attachOf({
  id,
  type,
  blob,
  date,
  originalSha256,
  parts,
}: Capture): Order['attach'][number] {
  return {
    blob,
    ask: {
      id,
      type,
      fileName: parts.join('').slice(0, 200),
      ...(date === null
        ? {}
        : {
            dateFrom: date.from,
            happened: spanOf(date.day, date.time === null ? [] : [date.time]),
          }),
      ...(originalSha256 === null ? {} : { originalSha256 }),
    },
  };
}

function orderOfLine(line: PaperLine): Order {
  const { id, day, time, purpose, codes, text, next } = line;
  const happened = spanOf(day, time === null ? [] : [time]);
  return {
    declare: {
      id: `declared-${id}`,
      codes: [...codes],
      happened,
      ...words(text),
    },
    purpose: purpose === null ? null : purposeOf(day, purpose, id),
    // The sheet has no box for the hour of a call: the day is all that is known.
    contacts: next.map((channel) => ({
      id: `${channel}-${id}`,
      contact: { channel, who: '' },
      happened: spanOf(day, []),
    })),
    attach: [],
  };
}

/** Local to the person's clock, without offset: what they read on it (format §3, `happened`). */
function spanOf(day: string, times: readonly string[]): Happened {
  const sorted = times.toSorted();
  const [first] = sorted;
  const last = sorted.at(-1);
  if (first === undefined) return { from: day, precision: 'day' };
  const until = last === first ? {} : { until: `${day}T${last ?? first}` };
  return { from: `${day}T${first}`, ...until, precision: 'minute' };
}

/** Lines declared of one day make one stay, which core names so (`staysOf`). */
function purposeOf(day: string, value: string, id: string): FactOrder {
  return { id: `purpose-${id}`, name: 'purpose', value, stay: `declared ${day}` };
}
