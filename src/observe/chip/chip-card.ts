/** Draws one view of the chip as nodes: every word goes in as text, whoever wrote it. */
import type { ChipView } from '#core/view/chip-view.ts';
import type { ChipAct } from '../ports.ts';
import { drawIcon, drawMark, drawSign, type IconName } from './chip-icons.ts';

export type Tap = { act: ChipAct; value?: string; about?: string };
export type Card = NonNullable<ChipView['card']>;
export type Hears = { toggle: (event: Event) => void; tap: (event: Event, tap: Tap) => void };

const actIcons: Partial<Record<ChipAct, IconName>> = { note: 'pen', sheet: 'printer' };

/** Folded. With nothing to unfold it is no button: a word that stands there. */
export function drawBar(document: Document, view: ChipView, hears: Hears): Element {
  const bar = element(document, view.card ? 'button.bar' : 'div.bar');
  bar.append(
    drawMark(document),
    drawSign(document, view.sign),
    words(document, 'span.words', view.collapsed),
  );
  if (!view.card) return bar;
  bar.setAttribute('type', 'button');
  bar.setAttribute('aria-expanded', 'false');
  bar.setAttribute('aria-label', `${view.collapsed}. ${view.expandLabel}`);
  bar.append(drawIcon(document, 'up'));
  bar.addEventListener('click', hears.toggle);
  return bar;
}

export function drawCard(
  document: Document,
  shown: { view: ChipView; card: Card },
  hears: Hears,
): Element[] {
  const { view, card } = shown;
  const head = element(document, 'div.head');
  const fold = element(document, 'button.fold');
  fold.setAttribute('type', 'button');
  fold.setAttribute('aria-expanded', 'true');
  fold.setAttribute('aria-label', view.collapseLabel);
  fold.append(drawIcon(document, 'down'));
  fold.addEventListener('click', hears.toggle);
  head.append(drawMark(document), words(document, 'p.title', card.title), fold);
  const body = element(document, 'div.body');
  body.append(...said(document, card), ...dated(document, card), ...acts(document, card, hears));
  return [head, body];
}

/** The line that leads the site's words in. */
export function leadOf({ quote, lines: [first] }: Card): string | undefined {
  return quote !== undefined && first?.trimEnd().endsWith(':') === true ? first : undefined;
}

/**
 * The site's words, always French and left to right, then ours; a first line that ends in a colon (*Le site a répondu :*)
 * leads them in, a last one that asks (*Vous vouliez…*) stands over its answers.
 */
function said(document: Document, card: Card): Element[] {
  const asks = card.acts.length > 1 && /(?:…|\.\.\.|[?؟？])$/.test(card.lines.at(-1) ?? '');
  const lead = leadOf(card);
  const told = card.lines.slice(lead === undefined ? 0 : 1, asks ? -1 : undefined);
  const group = element(document, 'div.said');
  if (lead !== undefined) group.append(rich(document, 'p', lead));
  group.append(...quoted(document, card), ...told.map((line) => rich(document, 'p', line)));
  return [
    ...(group.childElementCount > 0 ? [group] : []),
    ...photoLine(document, card),
    ...(asks ? question(document, card.lines.at(-1) ?? '') : []),
  ];
}

function quoted(document: Document, card: Card): Element[] {
  if (card.quote === undefined) return [];
  const quote = words(document, 'p.quote', `« ${card.quote} »`);
  quote.setAttribute('lang', 'fr');
  quote.setAttribute('dir', 'ltr');
  return [quote];
}

function photoLine(document: Document, card: Card): Element[] {
  if (card.photo === undefined) return [];
  const photo = element(document, 'p.iconed');
  photo.append(drawIcon(document, 'camera'), words(document, 'span', card.photo));
  return [photo];
}

function question(document: Document, line: string): Element[] {
  const ask = rich(document, 'p', line);
  ask.setAttribute('class', 'ask');
  return [element(document, 'div.rule'), ask];
}

function dated(document: Document, card: Card): Element[] {
  if (card.date === undefined && card.afterDate === undefined) return [];
  const parts = [card.date, card.afterDate].filter((part) => part !== undefined);
  return [element(document, 'div.rule'), ...parts.map((part) => rich(document, 'p', part))];
}

function acts(document: Document, card: Card, hears: Hears): Element[] {
  const about = card.about === undefined ? {} : { about: card.about };
  const drawn = card.acts.map((one) => {
    const button = element(document, 'button.act');
    button.setAttribute('type', 'button');
    const icon = actIcons[one.act];
    if (icon) button.append(drawIcon(document, icon));
    button.append(words(document, 'span', one.label));
    const value = one.value === undefined ? {} : { value: one.value };
    button.addEventListener('click', (event) =>
      hears.tap(event, { act: one.act, ...value, ...about }),
    );
    return button;
  });
  const link = card.link;
  if (!link) return drawn;
  const button = words(document, 'button.link', link.label);
  button.setAttribute('type', 'button');
  button.addEventListener('click', (event) => hears.tap(event, { act: link.act, ...about }));
  return [...drawn, button];
}

/** `kind`: a tag, or `tag.class`. */
function element(document: Document, kind: string): Element {
  const [tag = 'div', name] = kind.split('.');
  const one = document.createElement(tag);
  if (name !== undefined) one.setAttribute('class', name);
  return one;
}

function words(document: Document, kind: string, text: string): Element {
  const one = element(document, kind);
  one.textContent = text;
  return one;
}

/** `**bold**` runs, as the background words them; everything else is plain text. */
function rich(document: Document, tag: string, text: string): Element {
  const one = element(document, tag);
  for (const [index, run] of text.split('**').entries()) {
    if (run !== '')
      one.append(index % 2 === 1 ? words(document, 'strong', run) : document.createTextNode(run));
  }
  return one;
}
