/**
 * Where identifying text stands on the painted page, for the person's own masking of a photo: the account's name,
 * long numbers, e-mail addresses. One layout read, when the picture is taken; the text itself goes nowhere.
 */

import { plainDocument } from './plain-document.ts';

/** In pixels of the picture: CSS pixels times the screen's ratio. */
export type Region = { x: number; y: number; width: number; height: number };

const most = 60;
/** A page that holds more is a list nobody photographs; the bound keeps the read short. */
const mostTexts = 5_000;
/** Of one text what fits on a screen; long ones count as several. */
const longestText = 20_000;

/** At least nine digits, however spaced: foreigner, request and telephone numbers. */
const longNumber = /\+?\d(?:[\s./-]?\d){8,24}/g;
/** The hour after a date makes it as long as a number: when it failed is what the photo is for. */
const date = /^\d{1,2}[./-]\d{1,2}[./-]\d{4}/;
/** Bounded: without it, a megabyte without spaces is read once for each of its letters. */
const email = /[^\s@]{1,64}@[^\s@]{1,255}\.\w+/g;
/** The default of a text box is a text node, and no form value is ever read. */
const unread = 'script,style,noscript,textarea,select';

/** @param names as the account menu showed them */
export function regionsOf(window: Window, names: readonly string[]): Region[] {
  const document = plainDocument(window.document);
  const patterns = [longNumber, email, ...names.flatMap(namePattern)];
  const walker = document.createTreeWalker(document.body, 4 /* NodeFilter.SHOW_TEXT */);
  const regions: Region[] = [];
  for (let read = 0; read < mostTexts && regions.length < most;) {
    const node = walker.nextNode();
    if (node === null) break;
    const text = (node.nodeValue ?? '').slice(0, longestText);
    read += 1 + text.length / 50;
    if (text.trim().length < 3 || node.parentElement?.closest(unread)) continue;
    for (const [start, end] of spansIn(text, patterns)) {
      const range = document.createRange();
      range.setStart(node, start);
      range.setEnd(node, end);
      for (const rect of range.getClientRects()) regions.push(...painted(window, rect));
    }
  }
  return regions.slice(0, most);
}

function spansIn(text: string, patterns: RegExp[]): [start: number, end: number][] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(pattern)]
      .filter(([found]) => !date.test(found))
      .map(({ index, 0: found }): [number, number] => [index, index + found.length]),
  );
}

/** The whole name in either order, however it is spaced and whatever its case. */
function namePattern(name: string): RegExp[] {
  const parts = name.split(/\s+/).filter((part) => part.length > 1);
  if (parts.length === 0) return [];
  const escaped = parts.map((part) => part.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&'));
  const orders = [escaped.join('\\s+'), escaped.toReversed().join('\\s+')];
  return [new RegExp(orders.join('|'), 'giu')];
}

/** Of a rectangle what stands in the window, or nothing. */
function painted(window: Window, rect: DOMRect): Region[] {
  const ratio = window.devicePixelRatio;
  const left = Math.max(0, rect.left);
  const top = Math.max(0, rect.top);
  const right = Math.min(window.innerWidth, rect.right);
  const bottom = Math.min(window.innerHeight, rect.bottom);
  if (right <= left || bottom <= top) return [];
  const x = Math.floor(left * ratio);
  const y = Math.floor(top * ratio);
  return [{ x, y, width: Math.ceil(right * ratio) - x, height: Math.ceil(bottom * ratio) - y }];
}
