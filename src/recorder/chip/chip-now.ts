/** The chip of one tab at this moment, with the card it opens on, in the sign that badge and popup share. */
import type { ChipView } from '#core/view/chip-view.ts';
import type { Ports } from '../ports.ts';
import { signNow } from '../sign-now.ts';
import { frameChip, type Card } from './frame-chip.ts';

export async function chipNow(
  ports: Ports,
  tab: number,
  card: Card | null,
): Promise<ChipView | null> {
  const settings = await ports.store.settings();
  const presence = await ports.store.presence();
  return frameChip(ports, settings, {
    sign: await signNow(ports, { settings, presence, tab }),
    card,
  });
}
