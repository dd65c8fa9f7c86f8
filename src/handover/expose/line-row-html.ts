/** One row of the exposé's tables. « » and serif stand only round the site's own words; all else is said in sans. */
import type { AttemptLine } from '#core/report/attempt-lines.ts';
import type { DatedLine } from '#core/report/dated-lines.ts';
import type { Said, ServerTime } from '#core/report/shown-words.ts';
import { escapeHtml } from './escape-html.ts';
import { shortDate } from './french-dates.ts';
import { say, sayHtml, sayOr, type ReportWords } from './say.ts';

type Line = AttemptLine | DatedLine;

/** @param newWeek a rule between weeks, none inside one */
export function attemptRow(
  line: AttemptLine,
  options: { newWeek: boolean; hollow: boolean },
  words: ReportWords,
): string {
  const mark = options.hollow
    ? '<i class="notch hollow"></i>'
    : `<i class="notch"></i> <b>${line.number}</b>`;
  return `<tr${options.newWeek ? ' class="week"' : ''}><td class="n">${mark}</td>${timeCells(line, words)}<td>${procedureHtml(line, words)}</td><td>${wordsHtml(line, words)}</td>${piecesCell(line)}</tr>`;
}

export function datedRow(line: DatedLine, newWeek: boolean, words: ReportWords): string {
  const kind = {
    state: 'kindState',
    incident: 'kindIncident',
    submission: 'kindSubmission',
    document: 'kindDocument',
  }[line.kind];
  return `<tr${newWeek ? ' class="week"' : ''}>${timeCells(line, words)}<td>${escapeHtml(say(words, kind))}</td><td>${wordsHtml(line, words)}</td>${piecesCell(line)}</tr>`;
}

function timeCells(line: Line, words: ReportWords): string {
  const { day, time } = timeParts(line, words);
  return `<td class="time"><b>${day}</b><br>${time}${signedHtml(line, words)}</td><td class="time"><br>${serverHtml(line.server, words)}</td>`;
}

/** Day and hour on one line, where the table has no wide column. */
export function timeHtml(line: Line, words: ReportWords): string {
  const { day, time } = timeParts(line, words);
  return `<b>${day}</b>${time === '' ? '' : `, ${time}`}${signedHtml(line, words)}`;
}

function timeParts(line: Line, words: ReportWords): { day: string; time: string } {
  const day = line.day === null ? escapeHtml(say(words, 'monthOnly')) : shortDate(line.day);
  const time = [
    ...(line.time === null ? [] : [line.time]),
    ...(line.declared ? [say(words, 'declared')] : []),
  ];
  return { day, time: escapeHtml(time.join(', ')) };
}

/** Over a minute between seeing and signing, both are said. */
function signedHtml({ signed }: Line, words: ReportWords): string {
  if (signed === null) return '';
  const date = signed.day.split('-').toReversed().join('/');
  return `<br><small>${escapeHtml(say(words, 'signed', { date, time: signed.time }))}</small>`;
}

export function serverHtml(server: ServerTime, words: ReportWords): string {
  if (server === 'silent') return escapeHtml(say(words, 'silent'));
  if (server === 'unknown') return escapeHtml(say(words, 'noServerTime'));
  return escapeHtml(server.time);
}

function procedureHtml(line: AttemptLine, words: ReportWords): string {
  // What the person wanted says more than the form they were on; the form stands where they did not say.
  if (line.purpose !== null && line.purpose !== 'view') {
    return escapeHtml(sayOr(words, `purpose_${line.purpose}`, line.purpose));
  }
  if (line.procedure === null) return escapeHtml(say(words, 'procedureUnknown'));
  return escapeHtml(sayOr(words, `procedure_${line.procedure}`, line.procedure));
}

export function wordsHtml(line: Line, words: ReportWords): string {
  return [
    saidHtml(line.said, words),
    ...documentsHtml(line, words),
    ...triesHtml(line, words),
  ].join('<br>');
}

function saidHtml(said: Said, words: ReportWords): string {
  if (said.by === 'site') {
    const cut = said.cut ? ` ${escapeHtml(say(words, 'cut'))}` : '';
    return `<q dir="auto">«&nbsp;${escapeHtml(said.words)}${cut}&nbsp;»</q>`;
  }
  if (said.by === 'choice') {
    const quote = `<q dir="auto">«&nbsp;${escapeHtml(said.words)}&nbsp;»</q>`;
    return sayHtml(words, 'choice', { html: { choice: quote } });
  }
  if (said.by === 'nobody') return escapeHtml(say(words, 'nothingShown'));
  return escapeHtml(
    said.status === null
      ? say(words, 'networkError')
      : say(words, 'networkStatus', { status: said.status }),
  );
}

function documentsHtml(line: Line, words: ReportWords): string[] {
  if (!('documents' in line)) return [];
  return line.documents.map(
    (name) => `<small>${escapeHtml(say(words, 'document', { name }))}</small>`,
  );
}

function triesHtml(line: Line, words: ReportWords): string[] {
  if (line.tries < 2) return [];
  const until = 'until' in line ? line.until : null;
  const text =
    until === null
      ? say(words, 'tries', { n: line.tries })
      : say(words, 'triesUntil', { n: line.tries, time: until.time });
  return [`<small>${escapeHtml(text)}</small>`];
}

function piecesCell(line: Line): string {
  return `<td class="piece">${escapeHtml(line.pieces.join(', '))}</td>`;
}
