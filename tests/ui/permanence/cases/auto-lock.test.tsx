// @vitest-environment jsdom
/** The shell and its cases: the band says where one is, ten minutes without use lock, a late touch renews nothing. */
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { PermanencePage } from '#ui/permanence/PermanencePage.tsx';
import { madeCase } from '../../../casework/cases/made-case.ts';
import { GALLERY_NOW } from '../../../gallery/fake-client.ts';
import { fakePermanence } from '../../../gallery/fake-permanence.ts';
import { showPermanence } from '../shown-permanence.tsx';
import { shelfWith } from './shown-cases.tsx';

beforeEach(() => {
  history.replaceState(null, '', location.pathname);
  vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
});
afterEach(() => {
  vi.useRealTimers();
});

async function open(cases: Parameters<typeof shelfWith>[0] = [madeCase('A')]) {
  const shelf = await shelfWith(cases);
  let now = GALLERY_NOW;
  const client = fakePermanence({}, { cases: shelf, now: () => now });
  const shown = await showPermanence(<PermanencePage client={client} onHelp={() => undefined} />);
  const pass = async (minutes: number, looks = true) => {
    await act(async () => {
      now += minutes * 60_000;
      if (looks) vi.advanceTimersByTime(15_000);
    });
  };
  const touch = () => act(async () => void document.body.dispatchEvent(new Event('pointerdown')));
  return { shelf, shown, pass, touch };
}

describe('the band', () => {
  test('says paper only, and has neither tab nor lock, where no cases are kept', async () => {
    const { shown } = await open(null);
    expect(shown.text()).toContain('Papier seulement');
    expect([shown.testId('cases'), shown.testId('lock-cases')]).toEqual([null, null]);
  });

  test('leads to the cases and locks them at once', async () => {
    const { shown, shelf } = await open();
    expect(shown.testId('cases')).not.toBeNull();
    expect(shown.text()).not.toContain('Papier seulement');
    await shown.press('Verrouiller (10 min)');
    expect(shelf.state().is).toBe('locked');
    expect(shown.testId('lock-cases')).toBeNull();
    expect(shown.testId('cases')).not.toBeNull();
  });
});

describe('without use', () => {
  test('the minutes run down, and the tenth locks', async () => {
    const { shown, shelf, pass } = await open();
    await pass(8);
    expect(shown.testId('lock-cases')?.textContent).toBe('Verrouiller (2 min)');
    await pass(2);
    expect(shelf.state().is).toBe('locked');
  });

  test('a touch in time begins the ten minutes anew', async () => {
    const { shelf, pass, touch } = await open();
    await pass(9);
    await touch();
    await pass(9);
    expect(shelf.state().is).toBe('open');
    await pass(1);
    expect(shelf.state().is).toBe('locked');
  });

  test('a touch after a sleep renews nothing: it is locked first', async () => {
    const { shelf, pass, touch } = await open();
    await pass(60, false);
    await touch();
    expect(shelf.state().is).toBe('locked');
  });
});
