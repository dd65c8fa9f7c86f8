/** Owes the table what was just noted, newest first: hour, what happened, the site's own words. */
import type { Row } from '#core/entry/row.ts';
import { Empty } from '../../controls/Empty.tsx';
import { Icon } from '../../controls/Icon.tsx';
import { SiteQuote } from '../../controls/Quote.tsx';
import { hourInWords } from '../../i18n/format.ts';
import { useWords } from '../../i18n/Words.tsx';
import { lineWords } from '../../journal/line-words.ts';

/** Lines in view: an accompanied attempt is short, and the whole journal is in the file. */
const inView = 20;

export function SessionLines({ rows }: { rows: readonly Row[] }) {
  const { t } = useWords();
  const shown = rows.filter(isTold).slice(-inView).toReversed();
  return (
    <section class="stack" aria-labelledby="session-noted">
      <h2 id="session-noted">{t('session.running.noted')}</h2>
      {shown.length === 0 ? (
        <Empty fact={t('session.running.nothing')}>{t('session.running.nothingSays')}</Empty>
      ) : (
        <>
          <p class="small second">{t('session.running.from')}</p>
          <ol class="session-lines" data-testid="session-lines">
            {shown.map((row) => (
              <SessionLine key={row.seq} row={row} />
            ))}
          </ol>
        </>
      )}
    </section>
  );
}

/** What the recorder notes of itself, and photos that stand with their line, are not news at the table. */
function isTold(row: Row): boolean {
  return row.kind !== 'recorder' && row.kind !== 'photo' && row.kind !== 'mask';
}

function SessionLine({ row }: { row: Row }) {
  const say = useWords();
  const words = lineWords(
    { id: '', row, photos: [], repeats: [], notes: [], answers: [] },
    false,
    say,
  );
  return (
    <li class="session-line" data-testid={`session-row-${row.seq}`}>
      <strong class="unbroken">{hourInWords(row.at, say.lang)}</strong>
      <Icon name={words.icon} size={20} />
      <div class="session-words">
        <p>{words.title}</p>
        {words.quote === undefined ? null : <SiteQuote bare text={words.quote} />}
        {words.second === undefined ? null : (
          <p class="small second">
            <bdi>{words.second}</bdi>
          </p>
        )}
      </div>
    </li>
  );
}
