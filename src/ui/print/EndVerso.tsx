/** Owes the verso notice and receipt: RGPD art. 13, code and whole hash (docs/format.md §9), two signatures. */
import type { ComponentChildren } from 'preact';
import { Both } from '../i18n/Both.tsx';
import { dayInWords, dayOf, hourInWords } from '../i18n/format.ts';
import { useWords } from '../i18n/Words.tsx';
import { hashGroups, type EndDocument } from './end-document.ts';
import { EndFoot } from './EndFoot.tsx';
import { EndNotice } from './EndNotice.tsx';

export function EndVerso({ document, copy }: { document: EndDocument; copy: string }) {
  const { t } = useWords();
  const { consent } = document;
  return (
    <article class="paper end-page" data-testid="end-verso">
      <header class="end-head">
        <strong>{t('end.sheet.noticeTitle')}</strong>
        <span>{copy}</span>
      </header>
      <div class="end-two">
        <Ticks title={t('end.sheet.weKeep')} text={t('end.sheet.keepText')}>
          <Box ticked>{t('end.sheet.keepSheet')}</Box>
          <Box ticked={consent.keep}>{t('end.sheet.keepFile')}</Box>
        </Ticks>
        <Ticks title={t('end.sheet.sheTakes')} text={t('end.sheet.takeText')}>
          <Box ticked>{t('end.sheet.takeSheet')}</Box>
          <Box>{t('end.sheet.takeKey')}</Box>
          <Box>{t('end.sheet.takePhone')}</Box>
        </Ticks>
      </div>
      <EndNotice document={document} />
      <Receipt document={document} />
      <p>
        <Both k="end.sheet.proves" />
      </p>
      <Signatures document={document} />
      <EndFoot number={2}>{t('end.sheet.footVerso', { code: document.file.code })}</EndFoot>
    </article>
  );
}

function Ticks(props: { title: string; text: string; children: ComponentChildren }) {
  return (
    <section>
      <h2>{props.title}</h2>
      <ul class="end-ticks">{props.children}</ul>
      <p>{props.text}</p>
    </section>
  );
}

/** Ticked where the screen knows; empty where a pen has to say it. */
function Box(props: { ticked?: boolean; children: ComponentChildren }) {
  return (
    <li>
      <span class="end-box">{props.ticked === true ? '✓' : null}</span>
      <span>{props.children}</span>
    </li>
  );
}

function Receipt({ document }: { document: EndDocument }) {
  const { t, lang } = useWords();
  const { file, until } = document;
  const lines = t('end.file.lines', { count: file.entries });
  const photos = t('end.file.photosIn', { count: file.photos });
  return (
    <section>
      <h2>
        <Both k="end.sheet.receipt" />
      </h2>
      <div class="end-receipt">
        <p>{t('end.sheet.code')}</p>
        <p class="mono end-code" dir="ltr" data-testid="end-code">
          {file.code}
        </p>
        <p>{t('end.sheet.hash')}</p>
        <p class="mono end-hash" dir="ltr" data-testid="end-hash">
          {hashGroups(file.wholeHash).map((group, at) => (
            <span key={at}>{group} </span>
          ))}
        </p>
      </div>
      <dl class="end-facts">
        <div>
          <dt>{t('end.sheet.file')}</dt>
          <dd>
            <bdi dir="ltr">{file.name}</bdi>
          </dd>
        </div>
        <div>
          <dt>{t('end.sheet.inside')}</dt>
          <dd>{`${lines}, ${photos}`}</dd>
        </div>
        <div>
          <dt>{t('end.sheet.verified')}</dt>
          <dd>
            {t('end.sheet.verifiedOn', {
              day: dayInWords(dayOf(until), lang),
              hour: hourInWords(until, lang),
            })}
          </dd>
        </div>
      </dl>
    </section>
  );
}

function Signatures({ document }: { document: EndDocument }) {
  const { t, lang } = useWords();
  const { helper, name } = document;
  return (
    <section class="end-sign">
      <p class="end-made">
        {t('end.sheet.madeAt')} <span class="end-line" /> {t('end.sheet.madeOn')}{' '}
        <strong>{dayInWords(dayOf(document.until), lang)}</strong>
      </p>
      <div class="end-two">
        <div class="end-frame">
          <p>
            <strong>{name === null ? '\u00A0' : <bdi>{name}</bdi>}</strong>
          </p>
          <p>
            <Both k="end.sheet.signHers" />
          </p>
        </div>
        <div class="end-frame">
          <p>
            <strong>{t('end.sheet.signOurs', { helper })}</strong>
          </p>
          <p>{t('end.sheet.signOursHow')}</p>
        </div>
      </div>
    </section>
  );
}
