/** After an act elsewhere, every open portal tab is told to watch or not, and its badge and chip say so. */
import { describe, expect, it } from 'vitest';
import { createRecorder } from '#recorder/recorder.ts';
import type { PageAsks, PageCall } from '#messaging/protocol.ts';
import { consentStep } from '../support/recorder-stories.ts';
import { makeWorld } from '../support/recorder-world.ts';

const here = 7;
const there = 8;

/** A recorder with consent over two portal tabs, and what each of them was told last. */
async function twoTabs() {
  const world = makeWorld();
  const signs = new Map<number | null, string>();
  const chips = new Map<number, string | undefined>();
  const cards = new Map<number, string[]>();
  const watching = new Map<number, boolean>();
  let told = 0;
  const surfaces: typeof world.ports.surfaces = {
    ...world.ports.surfaces,
    tabs: async () => [here, there],
    badge: async (tab, { text }) => void signs.set(tab, text),
    chip: async (tab, view) => {
      chips.set(tab, view?.collapsed);
      cards.set(tab, view?.card?.acts.map(({ act }) => act) ?? []);
    },
    watch: async (on, except) => {
      for (const tab of [here, there]) watching.set(tab, on && !except.includes(tab));
    },
    changed: () => {
      told += 1;
    },
  };
  const recorder = createRecorder({ ...world.ports, surfaces });
  await consentStep(recorder, world);
  /** One call of a page; what follows it is over when this resolves. */
  const ask = async <C extends PageCall>(call: C, what: PageAsks[C]): Promise<void> => {
    await recorder.page(call, what);
    await recorder.wake();
  };
  return { world, recorder, ask, signs, chips, cards, watching, told: () => told };
}

describe('signs', () => {
  it('says a pause of one tab in that tab only', async () => {
    const { ask, signs, chips, watching } = await twoTabs();
    await ask('pause', { where: 'tab', tab: here });
    expect([...watching]).toEqual([
      [here, false],
      [there, true],
    ]);
    expect(signs.get(here)).toBe('II');
    expect(chips.get(here)).toBe('En pause');
    expect(signs.get(there)).toBe('○');
  });

  it('says a pause everywhere, and its end told by the chip, in every tab', async () => {
    const { ask, recorder, signs, cards, watching } = await twoTabs();
    await ask('pause', { where: 'everywhere' });
    expect([...watching.values()]).toEqual([false, false]);
    expect([...signs.values()]).toEqual(['II', 'II']);
    expect(cards.get(there)).toEqual(['resume']);
    await recorder.chipAct({ act: 'resume' }, here);
    expect([...watching.values()]).toEqual([true, true]);
    expect([...signs.values()]).toEqual(['○', '○']);
  });

  it('says that a click has armed the tab', async () => {
    const { world, recorder, signs, chips } = await twoTabs();
    world.armed.add(here);
    await recorder.armed(here);
    expect(signs.get(here)).toBe('●');
    expect(chips.get(here)).toBe('Journal actif');
  });

  it('forgets the pause of a tab when the browser starts, not when the extension is updated', async () => {
    const { ask, recorder, watching } = await twoTabs();
    await ask('pause', { where: 'tab', tab: here });
    await recorder.started('extension');
    expect(watching.get(here)).toBe(false);
    await recorder.started('browser');
    expect(watching.get(here)).toBe(true);
  });

  it('watches nothing when the browser starts before consent', async () => {
    const world = makeWorld();
    await createRecorder(world.ports).started('browser');
    expect(world.watched).toEqual([false]);
  });

  it('tells no page to read again because a page has read', async () => {
    const { ask, recorder, told } = await twoTabs();
    // What follows the consent is over then.
    await recorder.wake();
    await recorder.wake();
    const before = told();
    await ask('popup', { tab: null });
    // The worker's own wake tells once.
    expect(told() - before).toBe(1);
  });
});
