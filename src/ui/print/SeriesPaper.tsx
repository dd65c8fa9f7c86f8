/** Owes the court one homogeneous series of captures (R. 414-5 CJA): one heading and one page each, in the inventory's order. */
import { useEffect, useState } from 'preact/hooks';
import { dayInWords } from '../i18n/format.ts';
import { useWords } from '../i18n/Words.tsx';
import type { SeriesCapture, SeriesDocument } from './court-documents.ts';

export function SeriesPaper({ paper }: { paper: SeriesDocument }) {
  const { t } = useWords();
  return (
    <article class="court-paper court-series" data-testid="series">
      {paper.captures.map((capture, index) => (
        <section class="court-page" key={capture.number}>
          {index === 0 ? (
            <>
              <h1>
                02 · {t('print.court.seriesTitle')} {paper.demo ? `· ${t('print.court.demo')}` : ''}
              </h1>
              <p class="court-small">{t('print.court.seriesSays')}</p>
            </>
          ) : null}
          <Heading capture={capture} />
          <Picture capture={capture} />
        </section>
      ))}
    </article>
  );
}

function Heading({ capture }: { capture: SeriesCapture }) {
  const { t, lang } = useWords();
  const { when, words, sha256 } = capture;
  const facts: [name: string, value: string | null][] = [
    [t('print.court.paris'), when && `${dayInWords(when.day, lang)}, ${when.time}`],
    [t('print.court.server'), capture.server ?? t('print.court.noServer')],
    [t('print.court.address'), capture.address],
    [t('print.court.pageTitle'), capture.pageTitle],
    [t('print.court.hash'), sha256 ?? t('print.court.hashMasked')],
  ];
  return (
    <>
      <h2>{t('print.court.captureOf', { number: capture.number })}</h2>
      <dl class="court-facts">
        {facts.map(([name, value]) =>
          value === null ? null : (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ),
        )}
        {words === null ? null : (
          <div>
            <dt>{t('print.court.words')}</dt>
            <dd class="court-site">{`«\u00A0${words}\u00A0»`}</dd>
          </div>
        )}
      </dl>
      {sha256 === null ? <p class="court-small">{t('print.court.masked')}</p> : null}
    </>
  );
}

function Picture({ capture }: { capture: SeriesCapture }) {
  const { t } = useWords();
  const { image } = capture;
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (image === null) return undefined;
    const made = URL.createObjectURL(image);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [image]);
  if (image === null) return <p>{t('print.court.noImage')}</p>;
  if (url === null) return null;
  return (
    <img
      class="court-picture"
      src={url}
      alt={t('print.court.captureOf', { number: capture.number })}
    />
  );
}
