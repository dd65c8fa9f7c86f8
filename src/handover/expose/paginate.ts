/** Deals the lines of an exposé out to A4 pages: at most ten rows each, the last lines on the last (visual.md §4). */
import type { ExposeModel } from '#core/report/expose-model.ts';
import type { DatedLine } from '#core/report/dated-lines.ts';
import type { Said } from '#core/report/shown-words.ts';
import type { SilentPart } from '#core/report/silent-part.ts';
import type { WaitingPart } from '#core/report/waiting-part.ts';

export type TableName = 'attempts' | 'access' | 'seen' | 'dated';
export type Block =
  | { kind: 'row'; table: TableName; index: number; height: number }
  | { kind: 'diligence'; index: number; height: number }
  | { kind: 'end'; height: number };
export type Page = Block[];

/** Millimetres, measured on the printed sheet; a page that is judged too full costs paper, never a line. */
const room = 266;
const firstHead = { attempts: 46, dated: 24 };
/** A strip of more weeks stands under the count, not beside it. */
const wideStrip = 16;
const tableHead: Readonly<Record<TableName, number>> = {
  attempts: 21,
  access: 34,
  seen: 27,
  dated: 27,
};
const listHead = 7;
const wordsLine = 4.6;
const plainLine = 4.25;
const padding = 2.7;
const wordsALine = 38;
const mostRows = 10;
/** Letters of a silence's sentence without the portal's words, and of one line of it; its height. */
const sentenceAround = 110;
const sentenceALine = 85;
const sentenceLine = 5.8;

export function paginate(model: ExposeModel): Page[] {
  const pages: Page[] = [[]];
  let left = room - headOfFirst(model);
  for (const block of blocksOf(model)) {
    const page = pages.at(-1) ?? [];
    const height = block.height + headOf(block, page);
    if (height <= left && !isFull(page, block)) {
      left -= height;
      page.push(block);
    } else {
      pages.push([block]);
      left = room - block.height - headOf(block, []);
    }
  }
  // The first page has the heading, even when its first line did not fit under it.
  return pages.filter((page, index) => index === 0 || page.length > 0);
}

function headOfFirst({ attempts, waiting, silent }: ExposeModel): number {
  const counted = attempts
    ? firstHead.attempts + (attempts.strip.length > 7 ? wideStrip : 0)
    : firstHead.dated;
  const silence = silent.reduce((sum, one) => sum + heightOfSilent(one), 0);
  return counted + (waiting === null ? 0 : headOfWaiting(waiting)) + silence;
}

/** Its sentence, as long as the portal's words in it, and its strip. */
function heightOfSilent({ procedure, label, change, strip }: SilentPart): number {
  const words = [procedure, label, change?.before].reduce(
    (sum, one) => sum + (one?.length ?? 0),
    0,
  );
  const lines = Math.ceil((sentenceAround + words) / sentenceALine);
  return Math.max(22, 6 + lines * sentenceLine) + (strip === null ? 0 : 40);
}

/** Its sentence of two lines, its strip, its papers on two lines each. */
function headOfWaiting({ strip, papers }: WaitingPart): number {
  const list = papers.length === 0 ? 0 : 9 + papers.length * 7;
  return 17 + (strip === null ? 0 : 40) + list;
}

function blocksOf(model: ExposeModel): Block[] {
  const row =
    (table: TableName) =>
    (
      line: { said: Said; tries: number; signed: unknown; documents?: string[] },
      index: number,
    ): Block => ({
      kind: 'row',
      table,
      index,
      height: heightOf(line),
    });
  return [
    ...(model.attempts?.lines ?? []).map(row('attempts')),
    ...(model.attempts?.accessLines ?? []).map(row('access')),
    ...(model.waiting?.seen ?? []).map((line, index): Block => ({
      kind: 'row',
      table: 'seen',
      index,
      height: heightOfSeen(line),
    })),
    ...model.dated.map(row('dated')),
    ...model.diligences.map((one, index): Block => {
      const length = [one.who, one.waited, one.ticket, one.answer].join(' ').length;
      return {
        kind: 'diligence',
        index,
        height: padding + Math.max(Math.ceil(length / 34) - 1, 1) * plainLine,
      };
    }),
    { kind: 'end', height: 44 + heightOfFiles(model) },
  ];
}

/** Of several files each says its verdict, code and hash, three lines. */
function heightOfFiles({ reader }: ExposeModel): number {
  const files = reader?.files.length ?? 0;
  return files > 1 ? files * 13 : 0;
}

function heightOf(line: {
  said: Said;
  tries: number;
  signed: unknown;
  documents?: string[];
}): number {
  const words = Math.max(
    Math.ceil(lengthOf(line.said) / wordsALine),
    line.said.by === 'site' ? 1 : 2,
  );
  const documents = (line.documents ?? []).reduce(
    (sum, name) => sum + Math.ceil((name.length + 11) / wordsALine),
    0,
  );
  const besideWords = words * wordsLine + (documents + (line.tries > 1 ? 1 : 0)) * plainLine;
  const besideTime = (line.signed === null ? 2 : 4) * plainLine;
  return padding + Math.max(besideWords, besideTime);
}

/** Characters of what is said: the site's words with their « », or our sentence round a choice. */
function lengthOf(said: Said): number {
  if (said.by === 'site') return said.words.length + 4;
  return said.by === 'choice' ? said.words.length + 80 : 0;
}

/** One line each, but for long words, many papers, or a late signature. */
function heightOfSeen({ said, documents, signed }: DatedLine): number {
  const words = said.by === 'site' ? Math.ceil((said.words.length + 4) / 26) : 1;
  const papers = documents.reduce((sum, name) => sum + Math.ceil(name.length / 18), 0);
  const besideTime = signed === null ? 1 : 2;
  return padding + Math.max(words * wordsLine, papers * plainLine, besideTime * plainLine);
}

/** A table or list says its heads again on each page. */
function headOf(block: Block, page: Page): number {
  if (block.kind === 'end') return 0;
  const there = page.some(
    (other) => other.kind === block.kind && tableOf(other) === tableOf(block),
  );
  if (there) return 0;
  return block.kind === 'row' ? tableHead[block.table] : listHead;
}

function tableOf(block: Block): TableName | null {
  return block.kind === 'row' ? block.table : null;
}

function isFull(page: Page, next: Block): boolean {
  return next.kind === 'row' && page.filter((block) => block.kind === 'row').length >= mostRows;
}
