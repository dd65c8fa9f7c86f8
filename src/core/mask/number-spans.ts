/**
 * Finds foreigner numbers (10 digits), request numbers (19 digits) and telephone numbers, however they are
 * spaced; keeps dates, and the public numbers that a person must be able to read.
 */
import { spanOf, type FoldedText, type Span } from './folded-text.ts';

/** Numbers of the State that anybody may call. Short ones (15, 112, 34 00, 3939) are never long enough to match. */
const publicNumbers: ReadonlySet<string> = new Set(['0806001620', '33806001620', '0033806001620']);

const phone = [
  /(?<![\d+])0[1-9](?:[ ./-]{0,3}\d\d){4}(?!\d)/g,
  /(?<![\d+])0 [1-9]\d\d(?:[ .-]\d{2,3}){2,3}(?!\d)/g,
  /(?<!\d)\+\d(?:[ ./()-]{0,3}\d){6,14}(?!\d)/g,
  /(?<![\d+])00[1-9](?:[ ./()-]{0,3}\d){7,13}(?!\d)/g,
];
/** 24.11.2026, 24-11-2026, 2026-11-24, 20261124: dates must not be taken for groups of a number. */
const date =
  /(?<!\d)(?:(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|1[0-2])\1(?:19|20)\d\d|(?:19|20)\d\d([./-])(?:0[1-9]|1[0-2])\2(?:0[1-9]|[12]\d|3[01])|(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01]))(?!\d)/g;
const digits = /\d+/g;
const foreignerLabel = /(?:etranger|agdref|identifiant|foreign|n°|numero)[^\d]{0,20}$/i;

type Group = { from: number; to: number };

export function numberSpans(folded: FoldedText): Span[] {
  const phones = phoneSpans(folded);
  const dates = dateStarts(folded.text);
  const groups = [...folded.text.matchAll(digits)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
  // A request number holds a date in its middle (site, YYYYMMDD, sequence): there, dates break nothing.
  const requests = sequencesOf(folded.text, groups, new Map()).flatMap((run) =>
    windows(folded, run, 19),
  );
  const foreigners = sequencesOf(folded.text, groups, dates).flatMap((run) =>
    windows(folded, run, 10),
  );
  const publics = phones.filter((span) => span.mark === null);
  return [...publics, ...requests, ...phones, ...foreigners];
}

function phoneSpans(folded: FoldedText): Span[] {
  const spans: Span[] = [];
  for (const pattern of phone) {
    for (const match of folded.text.matchAll(pattern)) {
      const number = match[0].replace(/\D/g, '');
      const mark = publicNumbers.has(number) ? null : markOf(folded.text, match);
      spans.push(spanOf(folded, [match.index, match.index + match[0].length], mark));
    }
  }
  return spans;
}

/** Ten digits in one go that begin with 0 may be either; the words before them decide. */
function markOf(text: string, match: RegExpExecArray): string {
  const solid = /^\d{10}$/.test(match[0]);
  const before = text.slice(Math.max(0, match.index - 40), match.index);
  return solid && foreignerLabel.test(before) ? '[n° 10]' : '[téléphone]';
}

function dateStarts(text: string): ReadonlyMap<number, number> {
  return new Map(
    [...text.matchAll(date)].map((match) => [match.index, match.index + match[0].length]),
  );
}

/** Runs of digit groups with one space, dot or hyphen between them; dates break a run. */
function sequencesOf(text: string, groups: Group[], dates: ReadonlyMap<number, number>): Group[][] {
  const sequences: Group[][] = [];
  let current: Group[] = [];
  let dateEnd = -1;
  for (const group of groups) {
    dateEnd = Math.max(dateEnd, dates.get(group.from) ?? -1);
    if (group.from < dateEnd) {
      sequences.push(current);
      current = [];
      continue;
    }
    const last = current.at(-1);
    if (last && !/^[ .-]$/.test(text.slice(last.to, group.from))) {
      sequences.push(current);
      current = [];
    }
    current.push(group);
  }
  return [...sequences, current];
}

/** Every stretch of neighbouring groups that holds `wanted` digits; stretches that overlap become one. */
function windows(folded: FoldedText, sequence: Group[], wanted: 10 | 19): Span[] {
  const found: Span[] = [];
  let first = 0;
  let sum = 0;
  for (const group of sequence) {
    sum += group.to - group.from;
    for (let head = sequence[first]; head && sum > wanted; head = sequence[first]) {
      sum -= head.to - head.from;
      first += 1;
    }
    const head = sequence[first];
    if (sum !== wanted || !head) continue;
    const span = spanOf(folded, [head.from, group.to], `[n° ${wanted}]`);
    const previous = found.at(-1);
    if (previous && previous.end > span.start) previous.end = span.end;
    else found.push(span);
  }
  return found;
}
