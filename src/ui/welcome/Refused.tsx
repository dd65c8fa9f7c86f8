/** Owes a refusal its plain end: nothing is noted, the page may be closed, the text may be read again. */
import { Button } from '../controls/Button.tsx';
import { useWords } from '../i18n/Words.tsx';
import type { ConsentFor } from './consent-lines.ts';

const leads = { first: 'welcome.refused.lead', other: 'welcome.refused.otherLead' } as const;

export function Refused(props: { whose: ConsentFor; onAgain: () => void }) {
  const { t } = useWords();
  return (
    <div class="stack" data-testid="refused">
      <h1>{t('welcome.refused.title')}</h1>
      <p>{t(leads[props.whose])}</p>
      <p>
        <Button onPress={props.onAgain} testId="again">
          {t('welcome.refused.again')}
        </Button>
      </p>
    </div>
  );
}
