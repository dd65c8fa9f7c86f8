/** Owes the person the whole consent on one card, as it is kept in entry 0: what is noted, what never is, five answers. */
import { Icon } from '../../controls/Icon.tsx';
import type { IconName } from '../../controls/icon-shapes.tsx';
import type { WordKey } from '../../i18n/dictionaries.ts';
import { Both } from '../../i18n/Both.tsx';
import { useWords } from '../../i18n/Words.tsx';
import { keptLines, neverLines, questionLines } from './together-lines.ts';

export function TogetherConsent() {
  const { t } = useWords();
  return (
    <section
      class="card stack together-consent"
      aria-labelledby="together-ask"
      data-testid="consent"
    >
      <h2 id="together-ask">
        <Both k="session.consent.title" />
      </h2>
      <p>{t('session.consent.lead')}</p>
      <div class="two-columns">
        <Lines title="session.consent.keeps" lines={keptLines} />
        <Lines title="session.consent.nevers" lines={neverLines} />
      </div>
      <dl class="two-columns">
        {questionLines.map(({ ask, answer }) => (
          <div key={ask}>
            <dt>
              <strong>{t(ask)}</strong>
            </dt>
            <dd>{t(answer)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function Lines(props: { title: WordKey; lines: readonly { icon: IconName; k: WordKey }[] }) {
  const { t } = useWords();
  return (
    <section>
      <h3>
        <Both k={props.title} />
      </h3>
      <ul class="together-lines">
        {props.lines.map(({ icon, k }) => (
          <li key={k}>
            <Icon name={icon} />
            <span>{t(k)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
