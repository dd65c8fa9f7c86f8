/** The week strip of the exposé as SVG: shapes print where backgrounds do not. Black only; one unit is 0.3 mm. */
import type { ExposeModel } from '#core/report/expose-model.ts';
import { escapeHtml } from './escape-html.ts';
import { strokeDate } from './french-dates.ts';
import { say, type ReportWords } from './say.ts';

type Column = NonNullable<ExposeModel['attempts']>['strip'][number];

const column = 34;
const base = 30;
const height = 46;
const notchHeight = 26;

/** The drawing is hidden from readers: the same dates stand in words beside it. */
export function weekStripSvg(columns: readonly Column[], words: ReportWords): string {
  if (columns.length === 0) return '';
  const width = columns.length * column;
  const drawn = columns.map((one, index) => columnSvg(one, index * column, words)).join('');
  return `<svg class="strip" viewBox="0 0 ${width} ${height}" width="${(width * 0.3).toFixed(1)}mm" aria-hidden="true"><rect x="0" y="${base}" width="${width}" height="2"/>${drawn}</svg>`;
}

function columnSvg(one: Column, x: number, words: ReportWords): string {
  const middle = x + column / 2;
  if (one.kind === 'fold') return label(middle, say(words, 'fold', { n: one.weeks }), false);
  const count = one.notches + one.hollow;
  // Notches narrow down rather than leave their week.
  const size = count > 3 ? (column - 4) / count : 9;
  const from = middle - (count * size) / 2;
  const notches = Array.from({ length: count }, (_, index) =>
    notch(from + index * size, size, index >= one.notches),
  );
  return notches.join('') + label(middle, strokeDate(one.monday, one.month !== null), count > 0);
}

function notch(x: number, size: number, hollow: boolean): string {
  const width = size - size / 4;
  const left = x + size / 8;
  if (!hollow)
    return `<rect x="${left.toFixed(2)}" y="${base - notchHeight}" width="${width.toFixed(2)}" height="${notchHeight}"/>`;
  return `<rect class="hollow" x="${(left + 0.7).toFixed(2)}" y="${base - notchHeight + 0.7}" width="${(width - 1.4).toFixed(2)}" height="${notchHeight}"/>`;
}

function label(x: number, text: string, bold: boolean): string {
  return `<text x="${x}" y="${height - 3}"${bold ? ' class="b"' : ''}>${escapeHtml(text)}</text>`;
}
