/**
 * The day strip of the exposé as SVG: a band of days with, and without, a paper; ticks of the dates seen hang below it.
 * Black only, and no fill that a browser drops; one unit is 0.25 mm. Hidden from readers: the dates stand in words.
 */
import type { DayStrip, Segment } from '#core/situation/day-strip.ts';
import { escapeHtml } from './escape-html.ts';
import { strokeDate } from './french-dates.ts';
import { say, type ReportWords } from './say.ts';

const width = 680;
const height = 150;
const band = { top: 26, height: 14 };
const base = band.top + band.height;

export function dayStripSvg(strip: DayStrip, words: ReportWords): string {
  const x = (offset: number) => (offset / strip.days) * width;
  const parts = [
    ...namesSvg(strip, x, words),
    ...shownSegments(strip).map((one) => segmentSvg(one, x)),
    `<rect x="0" y="${base}" width="${width}" height="2"/>`,
    ...strip.ticks.map(({ offset }) => tickSvg(x(offset + 0.5))),
    ...strip.reminders.map(({ offset, channel }) => askedSvg(x(offset + 0.5), channel)),
    ...(strip.filed === null
      ? []
      : [text([x(strip.filed.offset), 76], say(words, 'stripFiled'), 'b s')]),
    ...rulerSvg(strip, x),
    ...legendSvg(strip, words),
  ];
  return `<svg class="strip days" viewBox="0 0 ${width} ${height}" width="170mm" height="37.5mm" aria-hidden="true">${parts.join('')}</svg>`;
}

type X = (offset: number) => number;

/** Days to come without a paper are nobody's fact yet: on the exposé they stay white. */
function shownSegments({ segments, today }: DayStrip): Segment[] {
  return segments.filter((one) => one.kind !== 'slot' || one.offset <= today);
}

function segmentSvg(one: Segment, x: X): string {
  const left = x(one.offset);
  const size = x(one.days);
  if (one.kind === 'covered') return box([left, band.top, size, band.height]);
  if (one.kind === 'coming') {
    return `<rect class="hollow" x="${fix(left + 0.8)}" y="${band.top + 0.8}" width="${fix(Math.max(size - 1.6, 0.5))}" height="${band.height - 1.6}"/>`;
  }
  // Open upwards, with a dotted floor.
  return `<path class="hollow" d="M${fix(left + 0.8)} ${band.top - 12}V${base}M${fix(left + size - 0.8)} ${band.top - 12}V${base}"/><path class="hollow dots" d="M${fix(left)} ${base - 2}h${fix(size)}"/>`;
}

/** Names stand above their paper; the words of a slot end where it begins, or begin where it ends. */
function namesSvg(strip: DayStrip, x: X, words: ReportWords): string[] {
  const papers = new Map<string, Segment>();
  for (const one of strip.segments) {
    const known = one.paper === null ? undefined : papers.get(one.paper);
    if (one.paper !== null) papers.set(one.paper, known ? { ...known, until: one.until } : one);
  }
  const named = [...papers.values()].map((one) =>
    text(
      [x(one.offset), band.top - 14],
      say(words, one.paper === 'permit' ? 'stripPermit' : 'stripProlongation', {
        from: shortDay(one.from),
        until: shortDay(one.until),
      }),
      's',
    ),
  );
  const slots = shownSegments(strip).filter((one) => one.kind === 'slot');
  const open = (one: Segment) => one.offset + one.days >= strip.days;
  return [
    ...named,
    ...slots.map((one) => {
      const said = open(one)
        ? say(words, 'stripSlotOpen', { from: shortDay(one.from) })
        : say(words, 'stripSlot', { from: shortDay(one.from), until: shortDay(one.until) });
      return text([x(one.offset) - 3, band.top - 2], said, 'b e');
    }),
  ];
}

function tickSvg(x: number): string {
  return box([x - 1.5, base + 5, 3, 12]);
}

/** A telephone for a call, an envelope for all that is written or carried. */
function askedSvg(x: number, channel: string): string {
  const at = `transform="translate(${fix(x - 6)} 66)"`;
  return /call|phone/.test(channel)
    ? `<path class="hollow" ${at} d="M2 1h3l1 3-2 1.5a7 7 0 0 0 3.5 3.5L9 7l3 1v3c-6 1-11-4-10-10z"/>`
    : `<path class="hollow" ${at} d="M0.5 1.5h11v8.5h-11zM0.5 2l5.5 4.5L11.5 2"/>`;
}

function rulerSvg(strip: DayStrip, x: X): string[] {
  // Over twenty weeks there is room for every other Monday, then every fourth.
  const each = strip.mondays.length > 40 ? 4 : strip.mondays.length > 20 ? 2 : 1;
  return strip.mondays.flatMap((monday, index) => {
    const left = x(monday.offset);
    const month = strokeDate(monday.day, true).split(' ').slice(1).join(' ');
    return [
      ...(index % each === 0
        ? [box([left, 84, 1.5, 11]), text([left + 4, 94], strokeDate(monday.day, false), 's')]
        : []),
      ...(monday.month === null ? [] : [text([left + 4, 107], month, 'b s')]),
    ];
  });
}

function legendSvg(strip: DayStrip, words: ReportWords): string[] {
  const y = 136;
  const has = (kind: Segment['kind']) => shownSegments(strip).some((one) => one.kind === kind);
  const today = shortDay(dayAt(strip));
  const signs: [shown: boolean, drawing: string, said: string][] = [
    [has('covered'), box([0, y - 9, 22, 10]), say(words, 'legendCovered')],
    [
      has('coming'),
      `<rect class="hollow" x="0.8" y="${y - 8.2}" width="20" height="8.4"/>`,
      say(words, 'legendComing', { date: today }),
    ],
    [
      has('slot'),
      `<path class="hollow" d="M1 ${y - 9}v10M20 ${y - 9}v10"/><path class="hollow dots" d="M1 ${y}h19"/>`,
      say(words, 'legendSlot'),
    ],
    [strip.ticks.length > 0, box([10, y - 10, 3, 12]), say(words, 'legendSeen')],
    [
      strip.reminders.length > 0,
      `<path class="hollow" transform="translate(6 ${y - 10})" d="M0.5 1.5h11v8.5h-11zM0.5 2l5.5 4.5L11.5 2"/>`,
      say(words, 'legendReminder'),
    ],
  ];
  return signs
    .filter(([shown]) => shown)
    .map(
      ([, drawing, said], index) =>
        `<g transform="translate(${index * 130} 0)">${drawing}${text([27, y], said, 's')}</g>`,
    );
}

function dayAt({ from, today }: DayStrip): string {
  return new Date(Date.parse(`${from}T00:00:00Z`) + today * 86_400_000).toISOString().slice(0, 10);
}

function shortDay(day: string): string {
  return strokeDate(day, true);
}

function box([x, y, wide, high]: [x: number, y: number, wide: number, high: number]): string {
  return `<rect x="${fix(x)}" y="${fix(y)}" width="${fix(wide)}" height="${fix(high)}"/>`;
}

/** `s`: begins at x; `e`: ends there; `b`: bold. */
function text([x, y]: [x: number, y: number], said: string, name: string): string {
  return `<text x="${fix(x)}" y="${fix(y)}" class="${name}">${escapeHtml(said)}</text>`;
}

function fix(number: number): string {
  return number.toFixed(2);
}
