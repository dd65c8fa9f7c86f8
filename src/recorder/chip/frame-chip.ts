/** The chip's frame in the chosen language: sign, collapsed words, and the card it opens on. */
import type { ChipView, RecordingSign } from '#core/view/chip-view.ts';
import type { Ports } from '../ports.ts';
import type { Settings } from '../ports/records.ts';

export type Card = NonNullable<ChipView['card']>;

/** @returns null when the person left the chip off */
export function frameChip(
  ports: Ports,
  settings: Settings,
  shown: { sign: RecordingSign; card: Card | null },
): ChipView | null {
  if (!settings.chip || !settings.consented) return null;
  const { words } = ports;
  return {
    sign: shown.sign,
    lang: settings.language,
    dir: settings.language === 'ar' ? 'rtl' : 'ltr',
    collapsed: words(`chip.${shown.sign}`),
    expandLabel: words('chip.expand'),
    collapseLabel: words('chip.collapse'),
    card: shown.card ?? (shown.sign === 'stop' ? pausedCard(ports) : null),
  };
}

/** A pause says how it ends, on the page itself (ux-ecosystem §6.0). */
function pausedCard({ words }: Ports): Card {
  return {
    title: words('chip.stop'),
    lines: [],
    acts: [{ act: 'resume', label: words('chip.resume') }],
  };
}
