// @vitest-environment jsdom
/** The chip is one element or nothing; what it says is text; it does not fight the page. */
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ChipView } from '#core/view/chip-view.ts';
import { createChip } from '#observe/chip/chip.ts';
import { drawCard } from '#observe/chip/chip-card.ts';

const view: ChipView = {
  sign: 'rec',
  lang: 'fr',
  dir: 'ltr',
  collapsed: 'Journal actif',
  expandLabel: 'Ouvrir',
  collapseLabel: 'Réduire',
  card: null,
};
const card = {
  about: 'a'.repeat(16),
  title: "C'est noté",
  quote: '<img src=x onerror=alert(1)>',
  lines: ['Une ligne', 'Vous vouliez…'],
  date: 'Fin le **15 décembre**.',
  acts: [
    { act: 'purpose' as const, value: 'renew', label: 'Renouveler' },
    { act: 'purpose' as const, value: 'file', label: 'Déposer' },
  ],
  link: { act: 'not-an-error' as const, label: "Ce n'est pas une erreur" },
};
const before = document.documentElement.outerHTML;
const added = () => [...document.documentElement.children].filter((one) => one.tagName === 'DIV');

afterEach(() => added().forEach((one) => one.remove()));

describe('chip', () => {
  it('leaves the page as it was when there is nothing to say', () => {
    const chip = createChip({ document, act: () => undefined });
    chip.show(null);
    chip.mend();
    expect(document.documentElement.outerHTML).toBe(before);
    chip.show(view);
    chip.remove();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it.each([
    ['folds its card when the focus reaches what is under it', new DOMRect(50, 50, 9, 9), 1],
    ['keeps its card open when the focus is elsewhere', new DOMRect(500, 500, 9, 9), 0],
  ])('%s', (_, place, folded) => {
    const box = new DOMRect(0, 0, 100, 100);
    const measure = vi
      .spyOn(Element.prototype, 'getBoundingClientRect')
      .mockImplementation(function (this: Element) {
        return this.tagName === 'INPUT' ? place : box;
      });
    const spy = vi.spyOn(Element.prototype, 'replaceChildren');
    const field = document.body.appendChild(document.createElement('input'));
    const chip = createChip({ document, act: () => undefined });
    chip.show({ ...view, card });
    spy.mockClear();
    field.focus();
    expect(spy).toHaveBeenCalledTimes(folded);
    chip.remove();
    field.remove();
    measure.mockRestore();
    spy.mockRestore();
  });

  it.each([
    ['opens by itself', {}, 'head'],
    ['waits folded when it has words for the bar', { bar: 'Un choix ?' }, 'bar'],
  ])('a new card %s', (_, more, drawn) => {
    const spy = vi.spyOn(Element.prototype, 'replaceChildren');
    const chip = createChip({ document, act: () => undefined });
    chip.show(view);
    chip.show({ ...view, card: { ...card, ...more } });
    const [first] = spy.mock.lastCall ?? [];
    expect(first instanceof Element && first.className).toBe(drawn);
    chip.remove();
    spy.mockRestore();
  });

  it('goes on saying what a folded card holds when the sign around it changes', () => {
    const spy = vi.spyOn(Element.prototype, 'replaceChildren');
    const chip = createChip({ document, act: () => undefined });
    chip.show({ ...view, collapsed: 'Un choix ?', card: { ...card, bar: 'Un choix ?' } });
    chip.show({ ...view, collapsed: 'Journal actif' }, true);
    const [bar] = spy.mock.lastCall ?? [];
    expect(bar instanceof Element && bar.textContent).toBe('Un choix ?');
    chip.show({ ...view, collapsed: 'Journal actif' });
    const [plain] = spy.mock.lastCall ?? [];
    expect(plain instanceof Element && plain.textContent).toBe('Journal actif');
    chip.remove();
    spy.mockRestore();
  });

  it('is one bare element with a closed shadow', () => {
    const chip = createChip({ document, act: () => undefined });
    chip.show(view);
    chip.show({ ...view, card });
    expect(added().map((one) => one.outerHTML)).toEqual(['<div></div>']);
    expect(added()[0]?.shadowRoot).toBeNull();
    chip.remove();
  });

  it('comes back a few times when the page removes it, then gives in', () => {
    const chip = createChip({ document, act: () => undefined });
    chip.show(view);
    const back = Array.from({ length: 6 }, () => {
      added().forEach((one) => one.remove());
      chip.mend();
      return added().length;
    });
    expect(back).toEqual([1, 1, 1, 0, 0, 0]);
  });

  it('draws whatever it is given as text, the quote French and left to right', () => {
    const box = document.createElement('div');
    box.append(
      ...drawCard(document, { view, card }, { toggle: () => undefined, tap: () => undefined }),
    );
    expect(box.querySelector('img')).toBeNull();
    const quote = box.querySelector('.quote');
    expect([quote?.textContent, quote?.getAttribute('lang'), quote?.getAttribute('dir')]).toEqual([
      '« <img src=x onerror=alert(1)> »',
      'fr',
      'ltr',
    ]);
    expect(box.querySelector('strong')?.textContent).toBe('15 décembre');
    expect([...box.querySelectorAll('.act')].map((one) => one.textContent)).toEqual([
      'Renouveler',
      'Déposer',
    ]);
  });

  it('tells taps with what they are about', () => {
    const taps: unknown[] = [];
    const box = document.createElement('div');
    box.append(
      ...drawCard(
        document,
        { view, card },
        { toggle: () => undefined, tap: (_, tap) => taps.push(tap) },
      ),
    );
    for (const one of box.querySelectorAll<HTMLElement>('.act,.link')) one.click();
    expect(taps).toEqual([
      { act: 'purpose', value: 'renew', about: card.about },
      { act: 'purpose', value: 'file', about: card.about },
      { act: 'not-an-error', about: card.about },
    ]);
  });
});
