/** The exposé's part on a request that is silent, closed or gone: one sentence and one strip each, « » round the site's words alone. */
import type { SilentPart } from '#core/report/silent-part.ts';
import { dayStripSvg } from './day-strip-svg.ts';
import { escapeHtml } from './escape-html.ts';
import { longDate } from './french-dates.ts';
import { say, sayHtml, type ReportWords } from './say.ts';

export function silentHtml(part: SilentPart, words: ReportWords): string {
  const strip = part.strip === null ? '' : dayStripSvg(part.strip, words);
  return `<section class="count wide"><p class="waits">${sentences(part, words).join(' ')}</p>${strip}</section>`;
}

function sentences(part: SilentPart, words: ReportWords): string[] {
  const bold = (day: string | undefined) => `<b>${longDate(day ?? '')}</b>`;
  const { procedure, how, days, change, filedAt } = part;
  return [
    ...(procedure === null ? [] : [`${siteHtml(procedure)}.`]),
    ...(filedAt === null
      ? []
      : [sayHtml(words, 'waitingFiled', { html: { date: bold(filedAt), piece: '' } })]),
    sayHtml(words, `silent_${how}`, {
      values: { n: days.length },
      html: {
        from: bold(days[0]),
        until: bold(days.at(-1)),
        label:
          part.label === null
            ? escapeHtml(say(words, 'nothingShown').replace(/\.$/u, ''))
            : siteHtml(part.label),
      },
    }),
    ...(how !== 'closed' || change?.before == null
      ? []
      : [sayHtml(words, 'silentBefore', { html: { label: siteHtml(change.before) } })]),
  ];
}

function siteHtml(text: string): string {
  return `<q dir="auto">«&nbsp;${escapeHtml(text)}&nbsp;»</q>`;
}
