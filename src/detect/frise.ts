/** The active label of the line of progress (*frise*) on Mon compte: by mark-up where it says so, else by the one colour that differs. */
import { childrenOf, classOf, isVisible, label, spent } from './page.ts';
import { fold } from './words.ts';

/** The stages that a request goes through (§4.1, §4.5; English and Chinese unattested); three of them side by side are a frise. */
const stages: readonly RegExp[] = [
  /\bdepot\b|\b(?:depos|envoy|soumis|transmis|submi|sent\b|filed\b|lodged|received)|提交|递交|发送/,
  /\b(?:instruction|examen|traitement|etude|verification|process|review|examin|assess)|审|处理|办理/,
  /\bdecision|决定/,
  /\b(?:disponible|remise|retrait|available|ready|collect)|领取|可取/,
  /\b(?:recepisse|entretien|ceremon|interview)|面谈|仪式/,
];
/** A label longer than this is a sentence. */
const longestLabel = 70;
/** Lines of progress on a page, and stages in one, at most. */
const most = 20;
const active =
  /(?:^|[\s_-])(?:active|actif|current|en-cours|selected|ui-state-highlight)(?:$|[\s_-])/i;

/** Active labels as shown, one a visible frise, undefined where the page does not tell. */
export function readFrises(document: Document): (string | undefined)[] {
  const lists = new Set<Element>();
  const tried = new Set<Element>();
  for (const item of document.querySelectorAll(
    'li,.frise-item,.itemFrise,[class*="frise"] > *,[class*="step"] > *,td',
  )) {
    const list = item.parentElement;
    if (lists.size >= most || spent(0)) break;
    if (!list || tried.has(list) || !isVisible(item) || stageOf(item) < 0) continue;
    tried.add(list);
    if (new Set(itemsOf(list).map(stageOf)).size >= 3) lists.add(list);
  }
  return [...lists]
    .filter((one) => ![...lists].some((other) => other !== one && other.contains(one)))
    .map((one) => activeIn(one, document.defaultView));
}

function itemsOf(list: Element): Element[] {
  return childrenOf(list).filter((one) => isVisible(one) && stageOf(one) >= 0);
}

function stageOf(item: Element): number {
  const words = label(item);
  return words.length > longestLabel ? -1 : stages.findIndex((stage) => stage.test(fold(words)));
}

/** Among all that stands in the line: a stage that no row knows may be the active one. */
function activeIn(list: Element, view: Window | null): string | undefined {
  const items = childrenOf(list).filter((one) => isVisible(one) && label(one) !== '');
  const marked = items.filter(isMarked);
  const found =
    marked.length === 1 ? marked[0] : marked.length === 0 ? oddOne(items, view) : undefined;
  return found && label(found);
}

function isMarked(item: Element): boolean {
  const all = [item, ...item.querySelectorAll('*')];
  return all.some((one) => one.hasAttribute('aria-current') || active.test(classOf(one)));
}

/** Without a mark, the active label differs from all others by its colour (§4.1: blue, the others grey). */
function oddOne(items: Element[], view: Window | null): Element | undefined {
  if (!view || items.length < 3 || items.length > most) return undefined;
  const colours = items.map((one) =>
    [one, ...one.querySelectorAll('*')].map((part) => view.getComputedStyle(part).color).join(),
  );
  const odd = items.filter(
    (_, index) => colours.filter((colour) => colour === colours[index]).length === 1,
  );
  return odd.length === 1 ? odd[0] : undefined;
}
