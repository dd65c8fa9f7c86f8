/** Owes *Aide* its one page: what Témoin does and does not do, photos, pause, giving the journal. */
import { Button } from '../controls/Button.tsx';
import { useWords } from '../i18n/Words.tsx';
import { WhatItDoes } from './WhatItDoes.tsx';

const questions = [
  { ask: 'welcome.help.photosTitle', says: 'welcome.help.photosSays' },
  { ask: 'welcome.help.pauseTitle', says: 'welcome.help.pauseSays' },
  { ask: 'welcome.help.giveTitle', says: 'welcome.help.giveSays' },
] as const;

export function HelpPage(props: { onJournal: () => void; onVolunteer: () => void }) {
  const { t } = useWords();
  return (
    <div class="stack" data-testid="help-page">
      <h1>{t('welcome.help.title')}</h1>
      <p>{t('welcome.help.lead')}</p>
      <WhatItDoes />
      {questions.map(({ ask, says }) => (
        <section key={ask}>
          <h2>{t(ask)}</h2>
          <p>{t(says)}</p>
        </section>
      ))}
      <p>
        <Button icon="notebook" onPress={props.onJournal} testId="journal">
          {t('welcome.help.journal')}
        </Button>
      </p>
      <section class="stack">
        <h2>{t('welcome.help.volunteerTitle')}</h2>
        <p>{t('welcome.help.volunteerSays')}</p>
        <p>
          <Button icon="people" onPress={props.onVolunteer} testId="volunteer">
            {t('welcome.help.volunteer')}
          </Button>
        </p>
      </section>
    </div>
  );
}
