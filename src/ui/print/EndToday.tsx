/** Owes the recto today's errors in the site's own words. */
import type { Row } from '#core/entry/row.ts';
import { dayOf, hourInWords } from '../i18n/format.ts';
import { useWords } from '../i18n/Words.tsx';
import type { EndDocument } from './end-document.ts';
import { rowWords } from './row-words.ts';

/** @param props.most errors that fit beside the rest of one page; the file has them all */
export function EndToday({ document, most }: { document: EndDocument; most: number }) {
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
  const more = errors.length - most;
  return (
    <section class="end-today" data-testid="end-today">
      <h2>{t('end.sheet.today')}</h2>
      {errors.length === 0 ? <p>{t('end.sheet.nothingToday')}</p> : null}
      {errors.slice(-most).map((row) => (
        <Said key={row.seq} row={row} />
      ))}
      {more > 0 ? <p>{t('end.sheet.more', { count: more })}</p> : null}
    </section>
  );
}

function Said({ row }: { row: Row }) {
  const say = useWords();
  const { title, quote, second } = rowWords(row, say);
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
