/** Gives the rows of the list their arrow keys: wherever the focus stands in a row, its mask moves. */
import type { RefObject } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { MaskList, PictureMask } from '#core/mask-picture/mask-list.ts';
import { stepOfKey, type MaskStep } from '#core/mask-picture/mask-step.ts';

type Rows = {
  list: MaskList;
  onStep: (mask: PictureMask, step: { step: MaskStep; large: boolean }) => void;
};

export function useRowKeys({ list, onStep }: Rows): RefObject<HTMLUListElement | null> {
  const rows = useRef<HTMLUListElement>(null);
  useEffect(() => {
    const element = rows.current;
    const press = (event: KeyboardEvent) => {
      const step = stepOfKey(event.key);
      if (step === null || event.altKey || event.ctrlKey || event.metaKey) return;
      const row = event.target instanceof Element ? event.target.closest('[data-row]') : null;
      const mask = list.masks.find(({ id }) => String(id) === row?.getAttribute('data-row'));
      if (mask === undefined) return;
      // Else the page scrolls under the mask.
      event.preventDefault();
      onStep(mask, { step, large: event.shiftKey });
    };
    element?.addEventListener('keydown', press);
    return () => element?.removeEventListener('keydown', press);
  });
  return rows;
}
