/** The requests on Mon compte, read by the heads of their table or cards, not by their place: raw words as shown, nothing inferred. */
import { isVisible, label, visibleAll, visibleText } from './page.ts';
import { readCards } from './request-cards.ts';
import { columnOf, type Column } from './request-columns.ts';
import type { Scene } from './scene.ts';
import { fold } from './words.ts';

export type RequestRow = {
  row: Element;
  /** 19 digits (§9), or what stands under *N° de la demande*. */
  request?: string;
  type?: string;
  foreigner?: string;
  label?: string;
  filedAt?: string;
  documents: string[];
};

const requestHead =
  /\b(?:n°|no|numero)\s*(?:de )?(?:la |ma |votre )?demande\b|\b(?:application|request) n|申请(?:编)?号/;
/** Of one table, of all of them, cells of their heads: no account of the portal has a tenth. */
const mostRows = 60;
const readBefore = new WeakMap<Scene, RequestRow[]>();

/**
 * Rows of every visible table whose heads name a request number and a state; past permits are another table (§15.6).
 * Where no table holds them, cards that pair the same heads with their values.
 */
export function readRequests(scene: Scene): RequestRow[] {
  const known = readBefore.get(scene);
  if (known) return known;
  const tables = visibleAll(scene.document, 'table')
    .slice(0, mostRows)
    .flatMap(readTable)
    .slice(0, mostRows);
  // The whole document is walked for cards only where their first head is on screen.
  const asked = tables.length === 0 && requestHead.test(scene.folded);
  const rows = asked ? readCards(scene.document).map(rowOfCard) : tables;
  readBefore.set(scene, rows);
  return rows;
}

function readTable(table: Element): RequestRow[] {
  const rows = [...table.querySelectorAll(':scope>tr,:scope>*>tr')].slice(0, mostRows);
  for (const head of rows.slice(0, 3)) {
    const heads = [...head.querySelectorAll('th,td')]
      .slice(0, mostRows)
      .map((cell) => columnOf(cell.textContent));
    if (!heads.includes('request') || !heads.includes('label')) continue;
    return rows
      .filter((row) => row !== head && row.querySelectorAll('td').length > 1 && isVisible(row))
      .map((row) => readRow(row, heads));
  }
  return [];
}

function rowOfCard({ card, values }: ReturnType<typeof readCards>[number]): RequestRow {
  const read: RequestRow = { row: card, documents: documentsIn(card), ...values };
  return withFiled(read);
}

function readRow(row: Element, heads: readonly (Column | undefined)[]): RequestRow {
  const read: RequestRow = { row, documents: documentsIn(row) };
  for (const [index, cell] of [...row.querySelectorAll('td')].entries()) {
    const column = heads[index];
    // Narrow tables repeat the head inside the cell.
    const words = visibleText(cell, '.ui-column-title,.p-column-title')
      .replaceAll(/\s+/g, ' ')
      .trim();
    if (column !== undefined && words !== '') read[column] = words;
  }
  return withFiled(read);
}

function withFiled(read: RequestRow): RequestRow {
  const filedAt = filedOn(read.label ?? '');
  return filedAt === undefined ? read : { ...read, filedAt };
}

const day = String.raw`\d{1,2}\/\d{2}\/\d{4}|\d{4}(?:年|-)\d{1,2}(?:月|-)\d{1,2}日?|\d{1,2}(?:er)? \p{L}{3,9} \d{4}`;
const dayAndHour = String.raw`((?:${day})(?:[\s,]*(?:[àa]|at)?\s*\d{1,2}\s?[:h时]\s?\d{2})?)`;
const filed = new RegExp(
  String.raw`(?:envoy|d[ée]pos|transmis|submitted|sent\b|filed|lodged|提交|递交|发送).{0,30}?${dayAndHour}|${dayAndHour}\s*(?:已)?(?:提交|递交|发送)`,
  'iu',
);

/** *Demande envoyée : le 23/11/2023 à 09:57* → what follows *le*, as shown; in Chinese the date may come first. */
function filedOn(words: string): string | undefined {
  const found = filed.exec(words);
  return found?.[1] ?? found?.[2];
}

const fileName = /\.(?:pdf|png|jpe?g|zip)\b/i;
const download = /\b(?:telecharger|download)\b|下载/;

/** Documents that the portal offers inside `root`: the file's name where it is shown, else the words of the link. */
export function documentsIn(root: Element): string[] {
  const names = visibleAll(root, 'a,button')
    .map((link) => documentName(link))
    .filter((name) => name !== undefined);
  return [...new Set(names)].slice(0, 40);
}

/** Undefined when the link or button gives no document. */
export function documentName(link: Element): string | undefined {
  const words = label(link);
  const given = link.getAttribute('download') ?? '';
  if (fileName.test(given)) return given;
  if (fileName.test(words) || download.test(fold(words))) return words;
  return link.hasAttribute('download') && words !== '' ? words : undefined;
}
