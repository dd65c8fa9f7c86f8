/** The exposé's part on a request that is waited for: its sentence and strip, its papers, the dates on which it was seen. */
import type { DatedLine } from '#core/report/dated-lines.ts';
import type { WaitingPart } from '#core/report/waiting-part.ts';
import { dayStripSvg } from './day-strip-svg.ts';
import { escapeHtml } from './escape-html.ts';
import { longDate } from './french-dates.ts';
import { serverHtml, timeHtml, wordsHtml } from './line-row-html.ts';
import { say, sayHtml, type ReportWords } from './say.ts';

/** "Demande déposée le … Vue en cours, sans nouvelle attestation, à 9 dates … 2 rappels.": our words, so no « ». */
export function waitingHtml(part: WaitingPart, words: ReportWords): string {
  const strip = part.strip === null ? '' : dayStripSvg(part.strip, words);
  return `<section class="count wide"><p class="waits">${sentences(part, words).join(' ')}</p>${strip}</section>${papersHtml(part, words)}`;
}

function sentences(part: WaitingPart, words: ReportWords): string[] {
  const bold = (day: string) => `<b>${longDate(day)}</b>`;
  const days = part.seen.flatMap((line) => line.day ?? []);
  const [first] = days;
  const last = days.at(-1);
  const piece =
    part.filedPieces.length === 0
      ? ''
      : ` ${escapeHtml(say(words, 'pieceRef', { n: part.filedPieces.join(', ') }))}`;
  const filed =
    part.filedAt === null
      ? escapeHtml(say(words, 'waitingNotFiled'))
      : sayHtml(words, 'waitingFiled', { html: { date: bold(part.filedAt), piece } });
  const seen =
    first === undefined || last === undefined
      ? []
      : [
          sayHtml(words, 'waitingSeen', {
            values: { n: days.length },
            html: { from: bold(first), until: bold(last) },
          }),
        ];
  const reminders =
    part.reminders === 0
      ? []
      : [`<b>${escapeHtml(say(words, 'reminders', { n: part.reminders }))}</b>`];
  return [filed, ...seen, ...reminders];
}

function papersHtml({ papers }: WaitingPart, words: ReportWords): string {
  if (papers.length === 0) return '';
  const rows = papers.map((one) => {
    const name = say(words, `paper_${one.paper}`) + (one.title === null ? '' : `, ${one.title}`);
    const dates =
      one.from === null
        ? sayHtml(words, 'paperUntil', { html: { until: `<b>${longDate(one.until)}</b>` } })
        : sayHtml(words, 'paperFromUntil', {
            html: { from: `<b>${longDate(one.from)}</b>`, until: `<b>${longDate(one.until)}</b>` },
          });
    return `<tr><td>${escapeHtml(name)}</td><td>${dates}</td><td class="piece">${one.pieces.join(', ')}</td></tr>`;
  });
  return `<h2>${escapeHtml(say(words, 'papersTitle'))} <small>${escapeHtml(say(words, 'paperSaid'))}</small></h2><table class="list papers"><tbody>${rows.join('')}</tbody></table>`;
}

/** @param number 1, 2, 3 … in order of time */
export function seenRow(line: DatedLine, number: number, words: ReportWords): string {
  const documents =
    line.documents.length === 0
      ? escapeHtml(say(words, 'noDocument'))
      : line.documents.map((name) => `<small>${escapeHtml(name)}</small>`).join('<br>');
  return `<tr><td class="n"><i class="tick"></i> <b>${number}</b></td><td class="time">${timeHtml(line, words)}</td><td class="time">${serverHtml(line.server, words)}</td><td>${wordsHtml({ ...line, documents: [] }, words)}</td><td>${documents}</td><td class="piece">${escapeHtml(line.pieces.join(', '))}</td></tr>`;
}
