/** One A4 page of the exposé: its tables, its diligences, on the last one its last lines, and its foot. */
import type { ExposeModel } from '#core/report/expose-model.ts';
import { demoHtml } from './demo-html.ts';
import { endHtml } from './end-html.ts';
import { escapeHtml } from './escape-html.ts';
import { longDate, shortDate } from './french-dates.ts';
import { datesHtml, headingHtml } from './heading-html.ts';
import { attemptRow, datedRow } from './line-row-html.ts';
import type { Page, TableName } from './paginate.ts';
import { seenRow } from './waiting-html.ts';
import { say, sayHtml, sayOr, type ReportWords } from './say.ts';

type Place = { page: number; pages: number };

/** @param model what is told; then the blocks of the page, and which page of how many it is; the first has the heading */
export function pageHtml(
  model: ExposeModel,
  { blocks, ...place }: Place & { blocks: Page },
  words: ReportWords,
): string {
  const indexes = (table: TableName) =>
    blocks.flatMap((block) => (block.kind === 'row' && block.table === table ? block.index : []));
  const diligences = blocks.flatMap((block) => (block.kind === 'diligence' ? block.index : []));
  const demo = model.demo ? demoHtml(words) : '';
  return `<section class="page">${demo}
${place.page === 1 ? headingHtml(model, words) : ''}
${attemptTable(model, indexes('attempts'), words)}
${accessTable(model, indexes('access'), words)}
${seenTable(model, indexes('seen'), words)}
${datedTable(model, indexes('dated'), words)}
${diligencesHtml(model, diligences, words)}
<div class="fill"></div>
${blocks.some((block) => block.kind === 'end') ? endHtml(model, words) : ''}
${footHtml(model, place, words)}
</section>`;
}

function head(columns: string[], words: ReportWords): string {
  return `<thead><tr>${columns.map((key) => `<th class="${key}" scope="col">${escapeHtml(say(words, key))}</th>`).join('')}</tr></thead>`;
}

const attemptColumns = [
  'columnNumber',
  'columnParis',
  'columnServer',
  'columnProcedure',
  'columnWords',
  'columnPiece',
];

function attemptTable(model: ExposeModel, indexes: number[], words: ReportWords): string {
  const lines = model.attempts?.lines ?? [];
  const rows = indexes.flatMap((index, at) => {
    const line = lines[index];
    return line
      ? attemptRow(
          line,
          { newWeek: at > 0 && lines[index - 1]?.week !== line.week, hollow: false },
          words,
        )
      : [];
  });
  if (rows.length === 0) return '';
  return `<table>${head(attemptColumns, words)}<tbody>${rows.join('')}</tbody></table><p class="note">${escapeHtml(say(words, 'weekNote'))}</p>`;
}

function accessTable(model: ExposeModel, indexes: number[], words: ReportWords): string {
  const part = model.attempts;
  if (!part || indexes.length === 0) return '';
  const lines = part.accessLines;
  const rows = indexes.flatMap((index, at) => {
    const line = lines[index];
    return line
      ? attemptRow(
          line,
          { newWeek: at > 0 && lines[index - 1]?.week !== line.week, hollow: true },
          words,
        )
      : [];
  });
  const { number, days, weeks } = part.access;
  const count = [
    say(words, 'access', { n: number }),
    `${days} ${say(words, 'days', { n: days })}`,
    `${weeks} ${say(words, 'weeks', { n: weeks })}`,
  ].join(', ');
  return `<h2>${escapeHtml(say(words, 'accessTitle'))} : ${escapeHtml(count)}</h2>${datesHtml(part.access.dates, words)}<p class="note">${escapeHtml(say(words, 'accessText'))}</p><table>${head(attemptColumns, words)}<tbody>${rows.join('')}</tbody></table>`;
}

function seenTable({ waiting }: ExposeModel, indexes: number[], words: ReportWords): string {
  const rows = indexes.flatMap((index) => {
    const line = waiting?.seen[index];
    return line ? seenRow(line, index + 1, words) : [];
  });
  if (rows.length === 0) return '';
  const columns = [
    'columnNumber',
    'columnParis',
    'columnServer',
    'columnWords',
    'columnDocuments',
    'columnPiece',
  ];
  return `<h2>${escapeHtml(say(words, 'seenTitle'))}</h2><table class="seen">${head(columns, words)}<tbody>${rows.join('')}</tbody></table>`;
}

function datedTable(model: ExposeModel, indexes: number[], words: ReportWords): string {
  const lines = model.dated;
  const rows = indexes.flatMap((index, at) => {
    const line = lines[index];
    return line ? datedRow(line, at > 0 && lines[index - 1]?.week !== line.week, words) : [];
  });
  if (rows.length === 0) return '';
  const key = model.waiting === null ? 'datedTitle' : 'otherTitle';
  const title =
    model.attempts || model.waiting || model.silent.length > 0
      ? `<h2>${escapeHtml(say(words, key))}</h2>`
      : '';
  const columns = ['columnParis', 'columnServer', 'columnSeen', 'columnWords', 'columnPiece'];
  return `${title}<table>${head(columns, words)}<tbody>${rows.join('')}</tbody></table><p class="note">${escapeHtml(say(words, 'datedNote'))}</p>`;
}

function diligencesHtml(model: ExposeModel, indexes: number[], words: ReportWords): string {
  const rows = indexes.flatMap((index) => {
    const one = model.diligences[index];
    if (!one) return [];
    const time =
      one.time === null ? '' : `, ${escapeHtml(one.time.replace(/^0/, '').replace(':', ' h '))}`;
    const day = one.day === null ? escapeHtml(say(words, 'monthOnly')) : shortDate(one.day);
    const who = `${one.who}, ${sayOr(words, `channel_${one.channel}`, one.channel)}`;
    const rest = [
      ...(one.waited === null
        ? []
        : [/^\d+$/.test(one.waited) ? say(words, 'waited', { n: one.waited }) : one.waited]),
      ...(one.ticket === null ? [] : [say(words, 'ticket', { ticket: one.ticket })]),
      ...(one.answer === null ? [] : [say(words, 'answer', { answer: one.answer })]),
    ].join(', ');
    return `<tr><td>${day}${time}</td><td>${escapeHtml(who)}</td><td>${escapeHtml(rest)}</td><td class="piece">${escapeHtml(one.pieces.join(', '))}</td></tr>`;
  });
  if (rows.length === 0) return '';
  return `<h2>${escapeHtml(say(words, 'diligences'))}</h2><table class="list"><tbody>${rows.join('')}</tbody></table>`;
}

const mark =
  '<svg class="mark" viewBox="0 0 16 16" aria-hidden="true"><path d="M2 2a1 1 0 0 1 1-1h9a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2H3a1 1 0 0 1-1-1v-1h4v-2H2V8h4V6H2V5h4V3H2z"/></svg>';

function footHtml(model: ExposeModel, place: Place, words: ReportWords): string {
  const name = model.person.name;
  const made = sayHtml(words, name === null ? 'footMadeNobody' : 'footMade', {
    values: { name: name ?? '' },
    html: { date: longDate(model.madeOn) },
  });
  const tool = say(words, 'footTool', { version: model.toolVersion ?? '' }).replace(/ +,/, ',');
  return `<footer><span>${made}</span><span>${mark} ${escapeHtml(tool)}</span><span>${escapeHtml(say(words, 'footPage', place))}</span></footer>`;
}
