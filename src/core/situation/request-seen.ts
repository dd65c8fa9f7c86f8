/**
 * When the portal was seen showing a request under way, and whether it then gave an attestation that was not
 * there before. Labels are read, never inferred: one that no list knows is neither under way nor ended.
 */
import type { Row } from '../entry/row.ts';
import { dayOf, sortRows } from '../attempt/stays.ts';
import { dayInWords } from '../time/days.ts';

/** One day on which the request was seen: the first line of that day. */
export type DateSeen = { day: string; kid: string; seq: number; at: string; label: string | null };

export type RequestSeen = {
  /** The latest line of at least one request shows it under way. */
  underWay: boolean;
  /** As the portal words it, the latest one. */
  filedAt: string | null;
  label: string | null;
  procedure: string | null;
  dates: DateSeen[];
};

const ended =
  /decision|favorable|disponible|clotur|closed?|refus|rejet|sans suite|annul|retire|remis|available|granted|已完成|已关闭/;
const going =
  /en cours|envoyee|deposee?|depot|instruction|en attente|a traiter|complement|recue|examen|in progress|submitted|sent|pending|under|process|提交|审理|处理|办理/;
const attestation = /attestation|prolongation|certificate|证明/;

export function requestSeen(rows: readonly Row[], zone: string): RequestSeen {
  const sorted = sortRows(rows);
  const states = sorted.filter((row) => row.kind === 'state');
  const latest = new Map(states.map((row) => [row.procedure ?? '', row]));
  const open = [...latest.values()].filter(isUnderWay);
  const current = open.at(-1) ?? states.at(-1);
  return {
    underWay: open.length > 0,
    filedAt: dayInWords(current?.filedAt) ?? dayInWords(current?.label) ?? null,
    label: current ? shownState(current) : null,
    procedure: current?.procedure ?? null,
    dates: datesSeen(sorted, zone),
  };
}

/** What the portal said of the request: the step it marks as reached, else the label of the table. */
export function shownState(row: Pick<Row, 'label' | 'stateStep'>): string | null {
  return row.stateStep ?? row.label ?? null;
}

/**
 * Whether a line shows a request under way: by the step marked as reached, else by its label, else by the date it
 * was sent. The label of a decided request still says when it was sent: the step wins.
 */
export function isUnderWay(row: Pick<Row, 'label' | 'stateStep' | 'filedAt'>): boolean {
  const label = plain(shownState(row) ?? '');
  // "En attente de décision" is a wait, whatever follows the word.
  if (/en attente|en cours|pending|in progress/.test(label)) return true;
  if (ended.test(label)) return false;
  return label === '' ? row.filedAt !== undefined : going.test(label);
}

/** What is there at the first sight is the start of the comparison, not news. */
function datesSeen(sorted: Row[], zone: string): DateSeen[] {
  const known = new Set<string>();
  const withNews = new Set<string>();
  const seen = new Map<string, DateSeen>();
  const first = sorted.find((row) => row.kind === 'state');
  for (const row of sorted.filter((one) => one.kind === 'state' || one.kind === 'document')) {
    const shown = attestationsOf(row);
    const isNews = row !== first && shown.some((name) => !known.has(name));
    for (const name of shown) known.add(name);
    const day = row.kind === 'state' ? dayOf(row, zone) : null;
    if (day === null) continue;
    if (isNews) withNews.add(day);
    else if (isUnderWay(row) && !seen.has(day)) seen.set(day, dateSeen(row, day));
  }
  return [...seen.values()].filter((one) => !withNews.has(one.day));
}

function attestationsOf(row: Row): string[] {
  return [...(row.documents ?? []), ...(row.delivered === undefined ? [] : [row.delivered])]
    .map(plain)
    .filter((name) => attestation.test(name) && !isDeposit(name));
}

function dateSeen(row: Row, day: string): DateSeen {
  return { day, kid: row.kid, seq: row.seq, at: row.at, label: shownState(row) };
}

/** The attestation of deposit gives no right to stay (R. 431-15-1 al. 1): it is no paper that covers a day. */
function isDeposit(name: string): boolean {
  return /depot|confirmation/.test(name);
}

function plain(words: string): string {
  return words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
