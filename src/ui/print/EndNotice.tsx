/** Owes the person the notice of RGPD art. 13 in short paragraphs: who, why, how long, to whom, which rights, what is never read. */
import type { ComponentChildren } from 'preact';
import { Both } from '../i18n/Both.tsx';
import type { WordKey } from '../i18n/dictionaries.ts';
import { useWords } from '../i18n/Words.tsx';
import type { EndDocument } from './end-document.ts';

export function EndNotice({ document }: { document: EndDocument }) {
  const { t } = useWords();
  const { association, consent } = document;
  return (
    <section>
      <h2>{t('end.sheet.notice')}</h2>
      <div class="end-two end-notice">
        <div>
          <Part k="end.sheet.who">
            {association === '' ? (
              <span class="end-blank">{t('end.sheet.whoBlank')}</span>
            ) : (
              t('end.sheet.whoText', { association })
            )}
            <span class="end-blank">{t('end.sheet.contact')}</span>
          </Part>
          <Part k="end.sheet.why">{t('end.sheet.whyText')}</Part>
          <Part k="end.sheet.long">
            <span class="end-blank">{t('end.sheet.longText')}</span>
          </Part>
        </div>
        <div>
          <Part k="end.sheet.whom">
            {t('end.sheet.whomText')}
            {(['transmit', 'count', 'quote'] as const).map((name) => (
              <span key={name} class="end-answer" data-testid={`end-answer-${name}`}>
                {t(`end.sheet.${name}`)}
                {'\u00A0: '}
                <strong>{t(consent[name] ? 'end.sheet.yes' : 'end.sheet.no')}</strong>
              </span>
            ))}
          </Part>
          <Part k="end.sheet.rights">{t('end.sheet.rightsText')}</Part>
          <Part k="end.sheet.never">{t('end.sheet.neverText')}</Part>
        </div>
      </div>
    </section>
  );
}

function Part(props: { k: WordKey; children: ComponentChildren }) {
  return (
    <div>
      <strong>
        <Both k={props.k} />
      </strong>{' '}
      {props.children}
    </div>
  );
}
