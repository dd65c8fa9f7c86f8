/** Owes a second person on this computer their own consent, read with them, and a journal apart. */
import { useWords } from '../i18n/Words.tsx';
import type { JournalClient } from '../journal-client.ts';
import { openings } from './consent-lines.ts';
import { ConsentStep } from './ConsentStep.tsx';
import { DoneStep } from './DoneStep.tsx';
import { Refused } from './Refused.tsx';
import { useConsent } from './use-consent.ts';

export function OtherWelcome(props: { client: JournalClient }) {
  const { t } = useWords();
  const consent = useConsent(props.client, 'other');
  if (consent.answer === 'no') return <Refused whose="other" onAgain={consent.again} />;
  if (consent.answer === 'yes') {
    return (
      <div class="stack welcome-step">
        <h1>{t('welcome.done.title')}</h1>
        <DoneStep whose="other" />
      </div>
    );
  }
  return (
    <div class="stack welcome-step">
      <h1>{t(openings.other.title)}</h1>
      <p>{t(openings.other.lead)}</p>
      <ConsentStep
        busy={consent.busy}
        failed={consent.failed}
        // Two people use it now, whatever was said on the first day.
        onYes={() => consent.yes('shared')}
        onNo={consent.no}
      />
    </div>
  );
}
