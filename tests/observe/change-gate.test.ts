// @vitest-environment jsdom
/** What is news in one document, and what is the same thing still on screen. */
import { describe, expect, it } from 'vitest';
import { emptyMemory, forgetGone, whatIsNew, type GateMemory } from '#observe/change-gate.ts';
import type { Detection } from '#detect/detect.ts';
import { detection, incident } from './fakes.ts';

const element = (): Element => document.createElement('div');
const kinds = (last: GateMemory, now: Detection, since = { actions: 0, submitted: false }) => {
  const { memory, news } = whatIsNew(last, now, since);
  return { memory, news: news.map((one) => one.kind) };
};

describe('visits', () => {
  it('tells a page once, and again when route, kind, step or account changes', () => {
    const first = kinds(emptyMemory, detection());
    expect(first.news).toEqual(['visit']);
    expect(kinds(first.memory, detection()).news).toEqual([]);
    expect(kinds(first.memory, detection({ route: '/other' })).news).toEqual(['visit']);
    const stepped = detection();
    stepped.page.step = { number: 2, of: 6, name: 'x' };
    expect(kinds(first.memory, stepped).news).toEqual(['visit']);
    expect(kinds(first.memory, detection({ account: { who: 'known', name: 'B' } })).news).toEqual([
      'visit',
    ]);
  });

  it('learns nothing from a page that still loads', () => {
    expect(kinds(emptyMemory, detection({ transient: true }))).toEqual({
      memory: emptyMemory,
      news: [],
    });
  });

  it('tells options that cannot be chosen when they come late', () => {
    const first = kinds(emptyMemory, detection());
    const late = kinds(first.memory, detection({ options: ['x'] }));
    expect(late.news).toEqual(['visit']);
    expect(kinds(late.memory, detection({ options: ['x'] })).news).toEqual([]);
  });
});

describe('incidents', () => {
  const one = element();
  const shown = (at: Element, text = 'Erreur') =>
    detection({ incidents: [incident(text, { element: at })] });
  const seen = kinds(emptyMemory, shown(one)).memory;

  it('tells an alert once while it stands', () => {
    expect(kinds(emptyMemory, shown(one)).news).toEqual(['visit', 'incident']);
    expect(kinds(seen, shown(one), { actions: 3, submitted: true }).news).toEqual([]);
  });
  it('tells it again when it was gone and is back', () => {
    const gone = kinds(seen, detection()).memory;
    expect(kinds(gone, shown(one)).news).toEqual(['incident']);
  });
  it('does not take a redrawing of the same words for a new answer', () => {
    expect(kinds(seen, shown(element())).news).toEqual([]);
  });
  it('takes a redrawing after the person acted for a new answer', () => {
    expect(kinds(seen, shown(element()), { actions: 1, submitted: false }).news).toEqual([
      'incident',
    ]);
  });
  it('forgets after a click an alert that has left the screen', () => {
    expect(kinds(forgetGone(seen, detection()), shown(one)).news).toEqual(['incident']);
    expect(kinds(forgetGone(seen, shown(element())), shown(one)).news).toEqual([]);
  });
  it('tells a field mistake again only when it outlives a click', () => {
    const wrong = detection({
      incidents: [incident('Champ', { element: one, class: 'input', codes: ['B5'] })],
    });
    const { memory } = kinds(emptyMemory, wrong);
    expect(kinds(memory, wrong).news).toEqual([]);
    expect(kinds(memory, wrong, { actions: 1, submitted: false }).news).toEqual(['incident']);
  });
});

describe('submissions', () => {
  const confirmed = detection({
    confirmation: 'enregistrée',
    page: { ...detection().page, kind: 'form-confirmation' },
  });
  const before = kinds(emptyMemory, detection()).memory;

  it('takes a confirmation after a submit click for one, in place of the visit', () => {
    const told = kinds(before, confirmed, { actions: 1, submitted: true });
    expect(told.news).toEqual(['submission']);
    expect(kinds(told.memory, confirmed, { actions: 1, submitted: true }).news).toEqual([]);
  });
  it('takes a confirmation without a click for a visit', () => {
    expect(kinds(before, confirmed).news).toEqual(['visit']);
  });
  it('takes the first page of a document for a visit, whatever was clicked', () => {
    expect(kinds(emptyMemory, confirmed, { actions: 1, submitted: true }).news).toEqual(['visit']);
  });
});

describe('states', () => {
  const state = (label: string) =>
    detection({ states: [{ request: '1', state: { label, documents: [] } }] });
  it('tells a state when its content changes, never its disappearance', () => {
    const first = kinds(emptyMemory, state('a'));
    expect(first.news).toEqual(['visit', 'state']);
    const empty = kinds(first.memory, detection());
    expect(empty.news).toEqual([]);
    expect(kinds(empty.memory, state('a')).news).toEqual([]);
    expect(kinds(empty.memory, state('b')).news).toEqual(['state']);
  });
});
