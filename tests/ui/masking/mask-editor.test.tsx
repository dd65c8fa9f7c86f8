// @vitest-environment jsdom
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, expect, test } from 'vitest';
import { burntRects, startMasks, type MaskList } from '#core/mask-picture/mask-list.ts';
import { err, ok } from '#core/result.ts';
import { MaskEditor } from '#ui/masking/MaskEditor.tsx';
import { useMaskedCopies, type MaskedCopies } from '#ui/masking/use-masked-copies.ts';
import { show, type Shown } from '../journal/shown.tsx';

const size = { width: 800, height: 500 };

let page: Shown | null = null;
afterEach(async () => {
  await page?.close();
  page = null;
});

type Edited = Shown & {
  list: () => MaskList;
  /** One press, move and release at these places of a photo that is 400 × 250 on the screen. */
  pointer: (target: Element, places: readonly [number, number][]) => Promise<void>;
  key: (id: string, key: string, shift?: boolean) => Promise<void>;
};

async function edit(start: MaskList = startMasks([], true)): Promise<Edited> {
  const held = { list: start };
  function Held() {
    const [list, setList] = useState(start);
    held.list = list;
    return (
      <MaskEditor url="blob:test" alt="La page du site" size={size} list={list} onList={setList} />
    );
  }
  HTMLElement.prototype.setPointerCapture = () => undefined;
  const shown = await show(<Held />);
  page = shown;
  const stage = shown.at('mask-stage');
  stage.getBoundingClientRect = () => new DOMRect(100, 50, 400, 250);
  const send = (target: Element, type: string, [x, y]: readonly [number, number]) =>
    act(async () => {
      const where = { clientX: 100 + x, clientY: 50 + y, bubbles: true, pointerId: 1, button: 0 };
      target.dispatchEvent(new PointerEvent(type, where));
    });
  return {
    ...shown,
    list: () => held.list,
    pointer: async (target, places) => {
      const [first = [0, 0] as const, ...rest] = places;
      await send(target, 'pointerdown', first);
      for (const place of rest) await send(target, 'pointermove', place);
      await send(target, 'pointerup', rest.at(-1) ?? first);
    },
    key: (id, key, shift = false) =>
      act(async () => {
        const event = { key, shiftKey: shift, bubbles: true, cancelable: true };
        shown.at(id).dispatchEvent(new KeyboardEvent('keydown', event));
      }),
  };
}

const said = (edited: Edited) => edited.at('mask-said').textContent.replaceAll('\u00A0', ' ');
const rects = (edited: Edited) => burntRects(edited.list(), size);

test('a mask is drawn by pulling over the photo, in pixels of the picture', async () => {
  const edited = await edit();
  await edited.pointer(edited.at('mask-stage'), [
    [50, 25],
    [80, 40],
    [100, 50],
  ]);
  expect(rects(edited)).toEqual([{ x: 100, y: 50, width: 100, height: 50 }]);
  expect(said(edited)).toBe('Masque 1 : ajouté.');
  expect(edited.at('mask-count').textContent).toBe('1 zone noire');
  expect(edited.at('mask-total').textContent).toBe('1 zone cachée sur cette photo.');
  expect(edited.at('mask-total').getAttribute('role')).toBe('status');
});

test('two corners that are touched make a mask, in any order', async () => {
  const edited = await edit();
  await edited.press(edited.at('mask-corners'));
  expect(said(edited)).toBe('Touchez le premier coin.');
  await edited.pointer(edited.at('mask-stage'), [[100, 50]]);
  expect(said(edited)).toBe('Touchez le coin en face.');
  expect(rects(edited)).toEqual([]);
  await edited.pointer(edited.at('mask-stage'), [[50, 25]]);
  expect(rects(edited)).toEqual([{ x: 100, y: 50, width: 100, height: 50 }]);
});

test('a touch alone adds nothing, and touching corners can be given up', async () => {
  const edited = await edit();
  await edited.pointer(edited.at('mask-stage'), [[100, 50]]);
  await edited.press(edited.at('mask-corners'));
  await edited.pointer(edited.at('mask-stage'), [[100, 50]]);
  await edited.press(edited.at('mask-corners'));
  await edited.pointer(edited.at('mask-stage'), [[200, 90]]);
  expect(edited.list().masks).toEqual([]);
});

test('a mask is moved by pulling it and resized by either handle', async () => {
  const edited = await edit(startMasks([{ x: 100, y: 50, width: 100, height: 50 }], true));
  const held = (selector: string) => {
    const element = edited.root.querySelector(selector);
    if (element === null) throw new Error(`no ${selector}`);
    return element;
  };
  await edited.pointer(held('.mask-hold'), [
    [60, 30],
    [70, 40],
  ]);
  expect(rects(edited)).toEqual([{ x: 120, y: 70, width: 100, height: 50 }]);
  await edited.pointer(held('[data-corner=first]'), [
    [60, 35],
    [50, 25],
  ]);
  expect(rects(edited)).toEqual([{ x: 100, y: 50, width: 120, height: 70 }]);
  await edited.pointer(held('[data-corner=last]'), [
    [110, 60],
    [400, 250],
  ]);
  expect(rects(edited)).toEqual([{ x: 100, y: 50, width: 700, height: 450 }]);
});

test('by keyboard a mask is added, moved, grown, and put off', async () => {
  const edited = await edit();
  await edited.press(edited.at('mask-add'));
  expect(rects(edited)).toEqual([{ x: 300, y: 235, width: 200, height: 30 }]);
  await edited.key('mask-tick-1', 'ArrowLeft', true);
  await edited.key('mask-tick-1', 'ArrowUp');
  await edited.key('mask-tick-1', '+');
  expect(rects(edited)).toEqual([{ x: 212, y: 219, width: 216, height: 46 }]);
  await edited.press(edited.at('mask-smaller'));
  await edited.press(edited.at('mask-right'));
  expect(rects(edited)).toEqual([{ x: 228, y: 227, width: 200, height: 30 }]);
  expect(said(edited)).toBe(
    'Masque 1 : 29 % depuis la gauche, 45 % depuis le haut, 25 % de large, 6 % de haut.',
  );
  await edited.press(edited.at('mask-tick-1'));
  expect(rects(edited)).toEqual([]);
  expect(edited.at('mask-count').textContent).toBe('Aucune zone noire');
});

test('the list names each mask, what was proposed too, and chooses one', async () => {
  const edited = await edit(startMasks([{ x: 0, y: 0, width: 80, height: 20 }], false));
  await edited.press(edited.at('mask-add'));
  expect(edited.text()).toContain('Masque 1, proposé');
  await edited.press(edited.at('mask-choose-1'));
  expect(edited.list().chosen).toBe(1);
  await edited.key('mask-tick-2', 'ArrowDown');
  expect(edited.list().chosen).toBe(2);
});

test('all is hidden but the message, and the frame moves like a mask', async () => {
  const edited = await edit();
  await edited.press(edited.at('mask-message'));
  expect(rects(edited)).toHaveLength(4);
  await edited.press(edited.at('mask-down'));
  const covered = rects(edited).reduce((sum, { width, height }) => sum + width * height, 0);
  expect(covered).toBe(800 * 500 - 480 * 150);
  expect(edited.text()).toContain('Bouger le cadre du message');
});

test('masks of a received file are burnt for what is exported, and can be taken off again', async () => {
  const held: { copies?: MaskedCopies } = {};
  const burns: number[] = [];
  const tools = {
    size: async () => size,
    undrawable: async () => null,
    burn: async (photo: Blob, black: readonly unknown[]) => {
      burns.push(black.length);
      return photo.size === 0 ? err({ code: 'mask/unreadable' }) : ok(new Blob(['masked']));
    },
  };
  function Court() {
    held.copies = useMaskedCopies(tools);
    return null;
  }
  page = await show(<Court />);
  const copies = () => {
    if (!held.copies) throw new Error('not shown');
    return held.copies;
  };
  const list = startMasks([{ x: 0, y: 0, width: 80, height: 20 }], true);
  await act(async () => copies().onDraft('a', { list, size }));
  await act(async () => void (await copies().burn('a', new Blob(['photo']))));
  expect(copies().copy('a')?.size).toBe(6);
  expect(await copies().burn('a', new Blob([]))).toBe('mask/unreadable');
  await act(async () => copies().onDraft('a', { list: startMasks([], true), size }));
  await act(async () => void (await copies().burn('a', new Blob(['photo']))));
  expect(copies().copy('a')).toBeUndefined();
  expect(burns).toEqual([1, 1]);
});

test('two keys before the screen is drawn anew are two steps', async () => {
  const one = await edit(startMasks([{ x: 100, y: 100, width: 50, height: 50 }], true));
  await act(async () => {
    for (const key of ['ArrowUp', 'ArrowUp']) {
      const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
      one.at('mask-tick-1').dispatchEvent(event);
    }
  });
  expect(one.list().masks[0]?.rect).toEqual({ x: 100, y: 84, width: 50, height: 50 });
});
