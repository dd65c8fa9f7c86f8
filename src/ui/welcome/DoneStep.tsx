/** Owes the last screen: the journal is on, how to keep the icon in view, what to do next. */
import { Mark } from '../controls/Mark.tsx';
import { Icon } from '../controls/Icon.tsx';
import { useWords } from '../i18n/Words.tsx';
import { PinDrawing } from './PinDrawing.tsx';
import type { ConsentFor } from './consent-lines.ts';

/** The portal's front page; a plain link, followed by the person's own click. */
const PORTAL = 'https://administration-etrangers-en-france.interieur.gouv.fr/';

export function DoneStep(props: { whose: ConsentFor }) {
  const { t } = useWords();
  return (
    <div class="stack" data-testid="done">
      {props.whose === 'other' ? <p>{t('welcome.done.otherSays')}</p> : null}
      <div class="card two-columns">
        <section>
          <h2>{t('welcome.done.pinTitle')}</h2>
          <ol class="numbered">
            <li>{t('welcome.done.pin1')}</li>
            <li>{t('welcome.done.pin2')}</li>
          </ol>
        </section>
        <PinDrawing />
      </div>
      <section class="stack">
        <h2>{t('welcome.done.nextTitle')}</h2>
        <ol class="numbered">
          <li>{t('welcome.done.next1')}</li>
          <li>
            <span class="with-mark">
              {t('welcome.done.next2')}
              <span class="mark-frame">
                <Mark height={22} form="toolbar" />
              </span>
            </span>
          </li>
          <li>{t('welcome.done.next3')}</li>
        </ol>
        <p class="second">{t('welcome.done.privateWindow')}</p>
      </section>
      <p>
        <a
          class="button button-filled button-56"
          href={PORTAL}
          rel="noreferrer"
          data-testid="to-site"
        >
          {t('welcome.done.site')}
          <Icon name="arrow" />
        </a>
      </p>
    </div>
  );
}
