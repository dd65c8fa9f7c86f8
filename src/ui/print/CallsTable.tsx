/** Owes the lines for calls and letters: those already noted first, then empty ones to fill by hand. */
import type { Row } from '#core/entry/row.ts';
import { dayAndMonth, dayOf, hourInWords } from '../i18n/format.ts';
import { useWords } from '../i18n/Words.tsx';
import { contactWay } from '../journal/contact-way.ts';

/** Ruled lines on the page, and how many of them stay empty at least. */
const lines = 9;
const empty = 5;

export function CallsTable({ rows }: { rows: readonly Row[] }) {
  const { t, lang } = useWords();
  const noted = rows
    .filter(({ kind, erased }) => kind === 'contact' && erased !== true)
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
              <td>
                {dayAndMonth(dayOf(row.at), lang)}, {hourInWords(row.at, lang)}
              </td>
              <td>{t(`journal.line.${contactWay(row.contact?.channel ?? '')}`)}</td>
              <Blank />
              <Blank />
            </tr>
          ))}
          {blanks.map((at) => (
            <tr key={at}>
              <Blank />
              <Blank />
              <Blank />
              <Blank />
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A cell to write in: the space keeps its rule on paper. */
function Blank() {
  return <td>{'\u00A0'}</td>;
}
