/** The chip's frame in the chosen language: sign, collapsed words, and the card it opens on. */
import type { ChipView } from '#core/view/chip-view.ts';
import type { Ports } from '../ports.ts';
import type { Settings } from '../ports/records.ts';
import type { Refusal } from '../refusal-sign.ts';
import { drawnSign, type Sign } from '../sign-now.ts';

export type Card = NonNullable<ChipView['card']>;

/** @returns null when the person left the chip off */
export function frameChip(
  ports: Ports,
  settings: Settings,
  shown: { sign: Sign; card: Card | null },
): ChipView | null {
  if (!settings.chip || (!settings.consented && shown.sign !== 'gone')) return null;
  return framed(ports, settings.language, shown);
}

/** The chip of a page that is watched, where not even the choices can be read. */
export function refusedChip(ports: Ports, sign: Refusal): ChipView {
  return framed(ports, 'fr', { sign, card: null });
}

function framed(
  ports: Ports,
  language: string,
  shown: { sign: Sign; card: Card | null },
): ChipView {
  const { words } = ports;
  return {
    sign: drawnSign(shown.sign),
    lang: language,
    dir: language === 'ar' ? 'rtl' : 'ltr',
    collapsed: shown.card?.bar ?? words(`chip.${shown.sign}`),
    expandLabel: words('chip.expand'),
    collapseLabel: words('chip.collapse'),
    card: shown.card ?? cardOf(ports, shown.sign),
  };
}

/** A pause says how it ends, on the page itself (ux-ecosystem §6.0); a store that refuses, what can be done. */
function cardOf({ words }: Ports, sign: Sign): Card | null {
  if (sign === 'stop') {
    return {
      title: words('chip.stop'),
      lines: [],
      acts: [{ act: 'resume', label: words('chip.resume') }],
    };
  }
  if (!nothingNoted.has(sign)) return null;
  return { title: words('refused.title'), lines: [words(`refused.${sign}`)], acts: [] };
}

const nothingNoted: ReadonlySet<Sign> = new Set(['full', 'broken', 'newer', 'gone', 'permission']);
