/** The page as the recognisers see it: a document and its address, read through visible elements only. */

export type Page = { document: Document; url: URL };

/** Reading stops there, so that no page can hold the tab (§8: a wizard with all its steps in the DOM). */
const maxChars = 60_000;
/** What a node counts beside its words. */
const charsOfNode = 30;
/** Of a list of classes what tells; one may be a megabyte. */
const maxClass = 500;
/** What one look may cost, some microseconds each: more than five times what the costliest page of the fixtures does. */
export const mostCost = 4_200;
let left = mostCost;

/** A new look at a page. */
export function beginLook(most = mostCost): void {
  left = most;
}

/** Whether this look costs more than any page of the portal does: then no more is read, and nothing of it holds. */
export function spent(cost = 1): boolean {
  left -= cost;
  return left < 0;
}

/** Whether it stands in what matches: a dear question, as every element around it is asked. */
export function within(element: Element, selector: string): boolean {
  return !spent(10) && element.closest(selector) !== null;
}

/** As the browser defines it, whatever the fields of a form are called. */
export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

export function classOf(element: Element): string {
  return (attributeOf(element, 'class') ?? '').slice(0, maxClass);
}

/** Whatever shows what a person typed or chose is never read (product.md, promise 3). */
const neverRead =
  'input,textarea,select,datalist,output,script,style,noscript,template,svg,canvas,iframe,object,video,audio,' +
  '[contenteditable]:not([contenteditable="false"]),[role="textbox"],[role="combobox"],[role="listbox"],.ui-dropdown,.ui-multiselect';

const blockTags = new Set(
  (
    'ADDRESS ARTICLE ASIDE BLOCKQUOTE BR BUTTON DD DETAILS DIALOG DIV DL DT FIELDSET FIGURE FOOTER FORM ' +
    'H1 H2 H3 H4 H5 H6 HEADER HR LEGEND LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY THEAD TR UL'
  ).split(' '),
);
const cellTags = new Set(['TD', 'TH']);
/** Text meant for screen readers alone is laid out, but nobody sees it. */
const hiddenByClass =
  /(?:^|\s)(?:sr-only|fr-sr-only|visually-hidden|ui-helper-hidden(?:-accessible)?)(?:\s|$)/;

/** Whether the person can see the element: rendered, not transparent, not `visibility: hidden`, not for readers only. */
export function isVisible(element: Element): boolean {
  if (spent() || hiddenByClass.test(classOf(element))) return false;
  return element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
}

/** Visible elements that match, in document order. */
export function visibleAll(root: ParentNode, selector: string): Element[] {
  return spent(0) ? [] : [...root.querySelectorAll(selector)].filter(isVisible);
}

/** Those of them that stand in no other of them: what holds an element comes before it. */
export function outermost(root: ParentNode, selector: string): Element[] {
  let last: Element | undefined;
  return visibleAll(root, selector).filter((one) => {
    if (last?.contains(one)) return false;
    last = one;
    return true;
  });
}

/**
 * The words a person sees inside `root`, one line a block, white space folded; case as written in the markup
 * (`innerText` would give the case of the style sheet). Never a form value. Without `root`'s own visibility check.
 */
export function visibleText(root: Element, skip?: string): string {
  const reading: Reading = { out: [], chars: 0, skip };
  readInto(reading, root);
  return tidy(reading.out.join(''));
}

type Reading = { out: string[]; chars: number; skip: string | undefined };

function readInto(reading: Reading, parent: Element): void {
  for (const node of parent.childNodes) {
    reading.chars += charsOfNode;
    if (spent() || reading.chars > maxChars) return;
    if (node.nodeType === 3) readWords(reading, node.nodeValue ?? '');
    else if (isElement(node) && readable(node, reading.skip)) {
      const edge = edgeOf(node.tagName);
      reading.out.push(edge);
      readInto(reading, node);
      reading.out.push(edge);
    }
  }
}

function readWords(reading: Reading, words: string): void {
  reading.chars += words.length;
  // One text alone may be ten megabytes.
  const most = words.slice(0, maxChars);
  spent(most.length >> 6);
  reading.out.push(most.replaceAll(/[\s\u00a0]+/g, ' '));
}

function edgeOf(tag: string): string {
  if (blockTags.has(tag)) return '\n';
  return cellTags.has(tag) ? '\t' : '';
}

/** Not by `children`: of a form that has a field of that name, it is the field. */
export function childrenOf(element: Element): Element[] {
  return [...element.childNodes].filter(isElement);
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function readable(element: Element, skip: string | undefined): boolean {
  if (element.matches(neverRead) || (skip !== undefined && element.matches(skip))) return false;
  return isVisible(element);
}

function tidy(text: string): string {
  return text
    .split('\n')
    .map((line) =>
      line
        .replaceAll(/ *\t[ \t]*/g, '\t')
        .replaceAll(/ {2,}/g, ' ')
        .replace(/^[ \t]+|[ \t]+$/g, ''),
    )
    .filter((line) => line !== '')
    .join('\n');
}

/** One line of at most `max` UTF-16 units, for labels. */
export function label(element: Element, max = 200): string {
  spent(2);
  return visibleText(element).replaceAll(/\s+/g, ' ').slice(0, max).trim();
}
