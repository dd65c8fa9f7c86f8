/** Owes consent its screen: every line of the text kept in entry 0, then two answers of the same size, neither filled. */
import { Button } from '../controls/Button.tsx';
import { Notice } from '../controls/Notice.tsx';
import { Both } from '../i18n/Both.tsx';
import { useWords } from '../i18n/Words.tsx';
import { IconLines } from './WhatItDoes.tsx';
import { keptLines, neverLines, questionLines } from './consent-lines.ts';

const never = neverLines.map((k) => ({ icon: 'cross', k }) as const);

export function ConsentStep(props: {
  busy: boolean;
  failed: boolean;
  onYes: () => void;
  onNo: () => void;
}) {
  const { t } = useWords();
  return (
    <div class="stack consent">
      <div class="card two-columns">
        <section>
          <h2>
            <Both k="welcome.consent.keeps" />
          </h2>
          <IconLines lines={keptLines} />
        </section>
        <section>
          <h2>
            <Both k="welcome.consent.nevers" />
          </h2>
          <IconLines lines={never} />
        </section>
      </div>
      <dl class="two-columns consent-questions">
        {questionLines.map(({ ask, answer }) => (
          <div key={ask}>
            <dt>
              <strong>{t(ask)}</strong>
            </dt>
            <dd>{t(answer)}</dd>
          </div>
        ))}
      </dl>
      <div role="status">
        {props.failed ? (
          <Notice kind="warn" fact={t('welcome.consent.failed')} testId="failed">
            {t('welcome.consent.failedSays')}
          </Notice>
        ) : null}
      </div>
      <div class="consent-answers">
        <Button
          wide
          centred
          size={64}
          busy={props.busy}
          busyWords={t('welcome.consent.busy')}
          onPress={props.onYes}
          testId="consent-yes"
        >
          <Both k="welcome.consent.yes" />
        </Button>
        <Button wide centred size={64} onPress={props.onNo} testId="consent-no">
          <Both k="welcome.consent.no" />
        </Button>
      </div>
    </div>
  );
}
