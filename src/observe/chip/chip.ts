/** The chip: the only thing of ours in the page, one element with a closed shadow; with `null` there is nothing at all. */
import type { ChipView } from '#core/view/chip-view.ts';
import { drawBar, drawCard, leadOf, type Hears, type Tap } from './chip-card.ts';
import { buildHost, type Parts } from './chip-host.ts';

export type Chip = {
  /**
   * New words; a new card opens by itself, a card that the person folded stays folded. `keepCard`: without a card
   * of their own they leave the one that is there.
   */
  show: (view: ChipView | null, keepCard?: boolean) => void;
  /** Out of the picture, its place kept. */
  hide: () => void;
  unhide: () => void;
  /** Puts it back when the page has removed it: a few times, then the page has won. */
  mend: () => void;
  remove: () => void;
};

type Needs = { document: Document; act: (tap: Tap) => void };
const mends = 3;

export function createChip({ document, act }: Needs): Chip {
  let parts: Parts | undefined;
  let view: ChipView | null = null;
  let open = false;
  let hidden = false;
  let left = mends;

  const draw = (focus = false): void => {
    if (!parts || !view) return;
    paint(parts, { document, view, open, hidden, hears });
    if (focus) focusHead(parts);
  };
  const turn = (to: boolean, focus = false): void => {
    open = to;
    draw(focus);
  };
  const hears = {
    toggle: (event: Event): void => {
      if (event.isTrusted && view?.card) turn(!open, true);
    },
    tap: (event: Event, tap: Tap): void => void (event.isTrusted && act(tap)),
  };
  const escape = (event: KeyboardEvent): void => {
    if (event.isTrusted && event.key === 'Escape' && open) turn(false, true);
  };
  const uncover = (event: FocusEvent): void => {
    if (open && parts && reachesUnder(parts, event)) turn(false);
  };

  const remove = (): void => {
    document.removeEventListener('focusin', uncover);
    parts?.host.remove();
    parts = undefined;
    view = null;
    open = false;
  };
  const show = (given: ChipView | null, keepCard = false): void => {
    if (!given) {
      remove();
      return;
    }
    const next = keepCard && view && !given.card ? around(given, view.card) : given;
    const news = cardKey(next) !== cardKey(view);
    open = next.card !== null && (news ? next.card.bar === undefined : open);
    view = next;
    parts ??= buildHost(document, escape);
    document.addEventListener('focusin', uncover);
    if (!parts.host.isConnected) document.documentElement.append(parts.host);
    draw();
    if (news && open) parts.live.textContent = spoken(next);
  };
  const veil = (on: boolean): void => {
    hidden = on;
    draw();
  };
  const mend = (): void => {
    if (!parts || parts.host.isConnected || left === 0) return;
    left -= 1;
    document.documentElement.append(parts.host);
  };
  return { show, hide: () => veil(true), unhide: () => veil(false), mend, remove };
}

/** A folded card that says what it holds (B1) goes on saying so. */
function around(given: ChipView, card: ChipView['card']): ChipView {
  return { ...given, card, collapsed: card?.bar ?? given.collapsed };
}

type Painting = {
  document: Document;
  view: ChipView;
  open: boolean;
  hidden: boolean;
  hears: Hears;
};

function paint(parts: Parts, { document, view, open, hidden, hears }: Painting): void {
  const card = open ? view.card : null;
  parts.box.setAttribute('class', `chip${card ? ' open' : ''}${hidden ? ' hidden' : ''}`);
  parts.box.setAttribute('lang', view.lang);
  parts.box.setAttribute('dir', view.dir);
  parts.content.replaceChildren(
    ...(card ? drawCard(document, { view, card }, hears) : [drawBar(document, view, hears)]),
  );
}

function overlap(box: Element, reached: Element): boolean {
  const [a, b] = [box.getBoundingClientRect(), reached.getBoundingClientRect()];
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

function cardKey(view: ChipView | null): string {
  return view?.card
    ? JSON.stringify([view.card.about, view.card.title, view.card.quote, view.card.lines])
    : '';
}

/** What a screen reader says of a new card, once, politely. */
function spoken(view: ChipView): string {
  const card = view.card;
  if (!card) return '';
  const lead = leadOf(card);
  const parts = [
    card.title,
    lead,
    card.quote,
    ...card.lines.slice(lead === undefined ? 0 : 1),
    card.photo,
    card.date?.replaceAll('**', ''),
    card.afterDate,
  ];
  return parts.filter((part) => part !== undefined).join(' ');
}

/** The person was on the control that has just been redrawn. */
function focusHead(parts: Parts): void {
  parts.content.querySelector<HTMLElement>('[aria-expanded]')?.focus();
}

/** What the person reaches on the page is never under the card (WCAG 2.4.11): it makes room. */
function reachesUnder(parts: Parts, event: FocusEvent): boolean {
  const reached = event.target;
  if (!event.isTrusted || !(reached instanceof Element) || reached === parts.host) return false;
  return overlap(parts.box, reached);
}
