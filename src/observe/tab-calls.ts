/** What the background may ask of this tab, checked by hand: the content script carries no schema library. */
import type { ChipView } from '#core/view/chip-view.ts';
import type { Chip } from './chip/chip.ts';
import { twoFrames } from './photo.ts';
import type { TabHandler } from './ports.ts';

type Needs = {
  window: Window;
  chip: Chip;
  show: (view: ChipView | null, keepCard?: boolean) => void;
  watch: (on: boolean) => void;
};

export function tabHandler(needs: Needs): TabHandler {
  return (call, payload) => {
    switch (call) {
      case 'hideChip':
        needs.chip.hide();
        return twoFrames(needs.window).then(() => null);
      case 'showChip':
        needs.chip.unhide();
        return Promise.resolve(null);
      case 'chip':
        return shown(needs, payload);
      case 'state':
        needs.watch(isRecord(payload) && payload['watch'] === true);
        return Promise.resolve(null);
      default:
        return undefined;
    }
  };
}

async function shown(needs: Needs, payload: unknown): Promise<null> {
  const view = isRecord(payload) ? payload['view'] : undefined;
  if (view === null) needs.show(null);
  else if (isChipView(view)) needs.show(view, isRecord(payload) && payload['keepCard'] === true);
  return Promise.resolve(null);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** Enough to draw without throwing; the sender is our own background. */
function isChipView(view: unknown): view is ChipView {
  if (!isRecord(view) || typeof view['collapsed'] !== 'string' || typeof view['sign'] !== 'string')
    return false;
  const card = view['card'];
  return (
    card === null || (isRecord(card) && Array.isArray(card['lines']) && Array.isArray(card['acts']))
  );
}
