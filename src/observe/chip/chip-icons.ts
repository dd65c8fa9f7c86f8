/** The chip's drawings: the mark, the four signs, chevrons and small icons, built node by node, in the current colour. */
import type { RecordingSign } from '#core/view/chip-view.ts';

/** One path in a square box. */
type Drawing = { box: number; d: string; fill?: true };

/** visual.md §6: sheet (2,1)–(14,15), three notches 4 deep and 2 high at y 3, 6, 11. Never mirrored. */
const mark: Drawing = {
  box: 16,
  d: 'M3 1H12a2 2 0 0 1 2 2V13a2 2 0 0 1-2 2H3a1 1 0 0 1-1-1V13H6V11H2V8H6V6H2V5H6V3H2V2a1 1 0 0 1 1-1Z',
  fill: true,
};

const signs: Record<RecordingSign, Drawing> = {
  rec: { box: 16, d: 'M8 1a7 7 0 1 0 0 14a7 7 0 1 0 0-14Z', fill: true },
  wait: { box: 16, d: 'M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12Z' },
  stop: { box: 16, d: 'M3 2H7V14H3ZM9 2H13V14H9Z', fill: true },
  warn: { box: 16, d: 'M6.5 1H9.5V10H6.5ZM6.5 12H9.5V15H6.5Z', fill: true },
};

const icons = {
  up: { box: 24, d: 'M5 15L12 8L19 15' },
  down: { box: 24, d: 'M5 9L12 16L19 9' },
  camera: {
    box: 24,
    d: 'M3 8H7L9 5H15L17 8H21V19H3ZM12 10a3.5 3.5 0 1 0 0 7a3.5 3.5 0 1 0 0-7Z',
  },
  pen: { box: 24, d: 'M4 20L5 15L16 4L20 8L9 19ZM13.5 6.5L17.5 10.5' },
  printer: { box: 24, d: 'M7 9V4H17V9M7 17H4V9H20V17H17M7 14H17V20H7Z' },
} satisfies Record<string, Drawing>;

export type IconName = keyof typeof icons;

export function drawMark(document: Document): SVGSVGElement {
  return draw(document, mark, 'mark');
}

export function drawSign(document: Document, sign: RecordingSign): SVGSVGElement {
  return draw(document, signs[sign], 'sign');
}

export function drawIcon(document: Document, name: IconName): SVGSVGElement {
  return draw(document, icons[name], 'icon');
}

/** Hidden from readers: every drawing stands beside its word. */
function draw(document: Document, drawing: Drawing, name: string): SVGSVGElement {
  const space = 'http://www.w3.org/2000/svg';
  const svg = document.createElementNS(space, 'svg');
  svg.setAttribute('viewBox', `0 0 ${drawing.box} ${drawing.box}`);
  svg.setAttribute('class', name);
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('focusable', 'false');
  const path = document.createElementNS(space, 'path');
  path.setAttribute('d', drawing.d);
  path.setAttribute('class', drawing.fill ? 'solid' : 'line');
  svg.append(path);
  return svg;
}
