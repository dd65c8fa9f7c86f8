/** Owes the recto today's errors in the site's own words, and whom the person asked so far. */
import type { Row } from '#core/entry/row.ts';
import { dayAndMonth, dayOf, hourInWords } from '../i18n/format.ts';
import { useWords, type WordsValue } from '../i18n/Words.tsx';
import { lineWords, type LineWords } from '../journal/line-words.ts';
import type { EndDocument } from './end-document.ts';

/** Lines that fit beside the rest of one page; the file has them all. */
const errorsShown = 4;
const contactsShown = 4;

export function EndToday({ document }: { document: EndDocument }) {
  const { t } = useWords();
  const { rows, kid } = document;
  const day = dayOf(document.until);
  const errors = rows.filter(
    (row) =>
      row.kid === kid &&
      row.kind === 'incident' &&
      row.erased !== true &&
      row.refers === undefined &&
      dayOf(row.at) === day,
  );
  const contacts = rows
    .filter((row) => row.kind === 'contact' && row.erased !== true)
    .toSorted((a, b) => a.at.localeCompare(b.at));
  const more = errors.length - errorsShown;
  return (
    <>
      <section data-testid="end-today">
        <h2>{t('end.sheet.today')}</h2>
        {errors.length === 0 ? <p>{t('end.sheet.nothingToday')}</p> : null}
        {errors.slice(-errorsShown).map((row) => (
          <Said key={row.seq} row={row} />
        ))}
        {more > 0 ? <p>{t('end.sheet.more', { count: more })}</p> : null}
      </section>
      <section>
        <h2>{t('end.sheet.contacts')}</h2>
        {contacts.length === 0 ? <p>{t('end.sheet.noContact')}</p> : null}
        <ul class="end-contacts">
          {contacts.slice(-contactsShown).map((row) => (
            <Asked key={`${row.kid}/${row.seq}`} row={row} />
          ))}
        </ul>
      </section>
    </>
  );
}

function Said({ row }: { row: Row }) {
  const say = useWords();
  const { title, quote, second } = wordsOf(row, say);
  return (
    <div class="voice voice-site">
      <p class="small">
        {hourInWords(row.at, say.lang)} · {title}
      </p>
      {quote === undefined ? (
        <p>{second}</p>
      ) : (
        <blockquote class="site-words" lang="fr" dir="ltr">{`«\u00A0${quote}\u00A0»`}</blockquote>
      )}
    </div>
  );
}

function Asked({ row }: { row: Row }) {
  const say = useWords();
  const { title, second } = wordsOf(row, say);
  return (
    <li>
      <strong>{title}</strong>
      <br />
      {dayAndMonth(row.happened?.from.slice(0, 10) ?? dayOf(row.at), say.lang)}
      {second === undefined ? null : `, ${second}`}
    </li>
  );
}

function wordsOf(row: Row, say: WordsValue): LineWords {
  return lineWords({ id: '', row, photos: [], repeats: [], notes: [], answers: [] }, false, say);
}
