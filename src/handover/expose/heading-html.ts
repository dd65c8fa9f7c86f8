/** Top of the exposé's first page: title, who and what, then the count with its dates and its strip. */
import type { AttemptsPart, ExposeModel } from '#core/report/expose-model.ts';
import { escapeHtml } from './escape-html.ts';
import { datesInWords, longDate } from './french-dates.ts';
import { say, sayHtml, type ReportWords } from './say.ts';
import { silentHtml } from './silent-html.ts';
import { waitingHtml } from './waiting-html.ts';
import { weekStripSvg } from './week-strip-svg.ts';

/** Columns that fit beside the count. */
const narrow = 7;

export function headingHtml(model: ExposeModel, words: ReportWords): string {
  const number =
    model.reader === null ? '<span></span>' : `<b>${escapeHtml(model.reader.number)}</b>`;
  const box = `<p class="box">${escapeHtml(say(words, 'pieceBox'))} ${number}</p>`;
  return `<header><h1>${escapeHtml(exposeTitle(model, words))}</h1>${box}</header>
<p class="who">${personLine(model, words)}${accountHtml(model, words)}${saidLine(model, words)}</p>
${model.attempts ? countHtml(model.attempts, words) : ''}${model.waiting ? waitingHtml(model.waiting, words) : ''}${model.silent.map((one) => silentHtml(one, words)).join('')}`;
}

/** What it is about; whose stands in the next line, where a name that does not leave is a blank. */
export function exposeTitle(model: ExposeModel, words: ReportWords): string {
  if (model.attempts !== null) return say(words, 'titleAttempts');
  if (model.waiting !== null) return say(words, 'titleWaiting');
  return say(words, model.silent.length === 0 ? 'titleDated' : 'titleSilent');
}

function accountHtml({ reader }: ExposeModel, words: ReportWords): string {
  if (reader === null || reader.accountPiece === null) return '';
  const n = `<span class="n">${escapeHtml(reader.accountPiece)}</span>`;
  return ` ${sayHtml(words, 'accountPiece', { html: { n } })}`;
}

/** Blanks to write on where `ids` do not leave. */
function personLine({ person }: ExposeModel, words: ReportWords): string {
  const blank = say(words, 'blank');
  const parts = [
    person.name === null
      ? say(words, 'personNameBlank', { blank })
      : say(words, 'personName', { name: person.name }),
    person.foreigner === null
      ? say(words, 'personForeignerBlank', { blank })
      : say(words, 'personForeigner', { number: grouped(person.foreigner) }),
    ...(person.request === null ? [] : [say(words, 'personRequest', { number: person.request })]),
  ];
  return `${parts.map(escapeHtml).join(', ')}.`;
}

function saidLine(model: ExposeModel, words: ReportWords): string {
  const { title, until, prefecture } = model.permit;
  const parts = [
    ...(title === null ? [] : [escapeHtml(say(words, 'saidTitle', { title }))]),
    ...(until === null ? [] : [sayHtml(words, 'saidUntil', { html: { date: longDate(until) } })]),
    ...(prefecture === null ? [] : [escapeHtml(say(words, 'saidPrefecture', { prefecture }))]),
  ];
  return parts.length === 0 ? '' : `<br>${escapeHtml(say(words, 'said'))} ${parts.join(', ')}.`;
}

function countHtml({ figures, strip }: AttemptsPart, words: ReportWords): string {
  const figure = (n: number, key: string) =>
    `<span class="figure"><b>${n}</b> ${escapeHtml(say(words, key, { n }))}</span>`;
  const count = [
    figure(figures.number, 'attempts'),
    figure(figures.days, 'days'),
    figure(figures.weeks, 'weeks'),
  ];
  const wide = strip.length > narrow ? ' wide' : '';
  return `<section class="count${wide}"><div><p class="figures">${count.join(' · ')}</p>${datesHtml(figures.dates, words)}</div>${weekStripSvg(strip, words)}</section>`;
}

/** Every date in words, beside its count. */
export function datesHtml(dates: readonly string[], words: ReportWords): string {
  if (dates.length === 0) return '';
  const key = dates.length === 1 ? 'dates_one' : 'dates_other';
  return `<p class="dates">${sayHtml(words, key, { html: { dates: datesInWords(dates) } })}</p>`;
}

/** "9999 000 000", as on the title. */
function grouped(number: string): string {
  return /^\d{10}$/.test(number)
    ? `${number.slice(0, 4)} ${number.slice(4, 7)} ${number.slice(7)}`
    : number;
}
