/** Owes the lines for calls and letters: those already noted first, then empty ones to fill by hand. */
import { sortRows } from '#core/attempt/stays.ts';
import type { Row } from '#core/entry/row.ts';
import { contactOfRow } from '#casework/worksheet/told-by-person.ts';
import { hourInWords, localHour, shortDayAndMonth } from '../i18n/format.ts';
import { useWords } from '../i18n/Words.tsx';
import { contactWay } from '../journal/contact-way.ts';

/** Lines that stay empty at least. */
const empty = 5;

/** @param props.lines ruled lines that the page has room for */
export function CallsTable({ rows, lines }: { rows: readonly Row[]; lines: number }) {
  const { t, lang } = useWords();
  const noted = sortRows(rows)
    .filter(({ kind }) => kind === 'contact')
    .slice(-(lines - empty));
  const blanks = Array.from({ length: lines - noted.length }, (_, at) => at);
  return (
    <section>
      <h2>{t('print.sheet.calls')}</h2>
      <p>{t('print.sheet.callsText')}</p>
      <table class="calls">
        <thead>
          <tr>
            <th scope="col">{t('print.sheet.when')}</th>
            <th scope="col">{t('print.sheet.who')}</th>
            <th scope="col">{t('print.sheet.ticket')}</th>
            <th scope="col">{t('print.sheet.said')}</th>
          </tr>
        </thead>
        <tbody>
          {noted.map((row) => (
            <tr key={`${row.kid}/${row.seq}`}>
              <td>{whenOf(row, lang)}</td>
              <td>
                {row.contact?.who ?? t(`journal.line.${contactWay(row.contact?.channel ?? '')}`)}
              </td>
              <Cell>{row.contact?.ticket}</Cell>
              <Cell>{row.contact?.said}</Cell>
            </tr>
          ))}
          {blanks.map((at) => (
            <tr key={at}>
              <Cell />
              <Cell />
              <Cell />
              <Cell />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** The day that the line tells of, which may be older than the day it was written; its hour where that is known. */
function whenOf(row: Row, lang: string): string {
  const { day } = contactOfRow(row);
  if (day === null) return '\u00A0';
  const { happened } = row;
  const told = /T(\d\d:\d\d)/.exec(happened?.from ?? '')?.[1];
  const hour = happened === undefined ? hourInWords(row.at, lang) : told && localHour(told, lang);
  return hour === undefined
    ? shortDayAndMonth(day, lang)
    : `${shortDayAndMonth(day, lang)}, ${hour}`;
}

/** Nothing known: a cell to write in, whose space keeps its rule on paper. */
function Cell({ children }: { children?: string | undefined }) {
  return <td>{children ?? '\u00A0'}</td>;
}
