/** Requests shown without a table: cards that pair a head (*N° de la demande*) with its value, beside it or after a colon. */
import { isVisible, label, spent, within } from './page.ts';
import { columnOf, type Column } from './request-columns.ts';

/** `card`: everything that stands around this one request, its documents included. */
export type Card = { card: Element; values: Partial<Record<Column, string>> };

type Head = { column: Column; element: Element };

const mostHeads = 100;
const heads = 'dt,th,td,strong,b,span,p,li,label,h3,h4,h5,div';
const regions = 'li,article,section,main,[role="tabpanel"]';
const elsewhere = 'nav,header,footer,[role="navigation"]';

/** One card a request number; a card that holds two of them tells nothing for certain and is left out. */
export function readCards(document: Document): Card[] {
  const found = headsIn(document);
  return found
    .filter(({ column }) => column === 'request')
    .flatMap(({ element }) => {
      const box = boxOf(element, found);
      return box ? [{ card: widest(box, found), values: valuesIn(box, found) }] : [];
    });
}

function headsIn(document: Document): Head[] {
  const found: Head[] = [];
  for (const element of document.querySelectorAll(heads)) {
    if (found.length >= mostHeads || spent()) break;
    const column = ownColumn(element);
    if (column !== undefined && isVisible(element) && !within(element, elsewhere))
      found.push({ column, element });
  }
  return found;
}

/** By the element's own words, so that the box around it is not taken for the head. */
function ownColumn(element: Element): Column | undefined {
  const words = [...element.childNodes]
    .filter((node) => node.nodeType === 3)
    .map((node) => (node.nodeValue ?? '').slice(0, 200))
    .join(' ')
    .trim();
  return words === '' ? undefined : columnOf(words);
}

/** The smallest box around a request number that also says its state. */
function boxOf(request: Element, found: readonly Head[]): Element | undefined {
  for (
    let box = request.parentElement;
    box && box.tagName !== 'BODY' && !spent(found.length);
    box = box.parentElement
  ) {
    const inside = found.filter(({ element }) => box.contains(element));
    if (inside.filter(({ column }) => column === 'request').length > 1) return undefined;
    if (inside.some(({ column }) => column === 'label')) return box;
  }
  return undefined;
}

function widest(box: Element, found: readonly Head[]): Element {
  const requests = found.filter(({ column }) => column === 'request');
  let card = box;
  while (!spent(found.length) && !card.matches(regions)) {
    const around = card.parentElement;
    if (!around || around.tagName === 'BODY') return card;
    if (requests.filter(({ element }) => around.contains(element)).length > 1) return card;
    card = around;
  }
  return card;
}

function valuesIn(card: Element, found: readonly Head[]): Card['values'] {
  const values: Card['values'] = {};
  for (const { column, element } of found) {
    if (!card.contains(element) || values[column] !== undefined) continue;
    const value = valueOf(element);
    if (value !== '') values[column] = value;
  }
  return values;
}

/** *Head : value* in one element, else the next element, of it or of what wraps the head alone. */
function valueOf(head: Element): string {
  const own = label(head);
  const after = /^[^:：]*[:：]\s*(\S.*)$/.exec(own)?.[1];
  if (after !== undefined) return after;
  for (let one: Element | null = head; one; one = one.parentElement) {
    if (label(one) !== own) return beside(label(one), own);
    const next = one.nextElementSibling;
    if (next && isVisible(next)) return columnOf(label(next)) === undefined ? label(next) : '';
  }
  return '';
}

/** The value stands in the wrapping element's own text, after the head. */
function beside(whole: string, head: string): string {
  return whole.startsWith(head) ? whole.slice(head.length).replace(/^\s*[:：]?\s*/, '') : '';
}
