/**
 * Owes the act *J'ai appelé, écrit, ou j'ai perdu quelque chose* (A8): template buttons first, a free note last. Used by
 * the journal and by the permanence. What tells of a decision shows the urgent screen once it is kept.
 */
import { useState } from 'preact/hooks';
import { isUrgent, isUrgentEntry } from '#casework/is-urgent.ts';
import { Button } from '../controls/Button.tsx';
import { useWords } from '../i18n/Words.tsx';
import type { JournalClient } from '../journal-client.ts';
import { NoteForm } from '../journal/NoteForm.tsx';
import { UrgentScreen } from '../urgent/UrgentScreen.tsx';
import { ConsequenceForm } from './ConsequenceForm.tsx';
import { ContactForm } from './ContactForm.tsx';
import { contactTemplates, type ContactTemplate } from './contact-templates.ts';
import type { LineClient } from './use-line.ts';

export type SayFormProps = {
  client: JournalClient & LineClient;
  /** Journal meant; without it, the one written to now. */
  kid?: string | undefined;
  onKept: () => void;
  onCancel: () => void;
};

export function SayForm(props: SayFormProps) {
  const { t } = useWords();
  const [chosen, setChosen] = useState<ContactTemplate | 'consequence' | null>(null);
  const [urgent, setUrgent] = useState(false);
  const { client, kid } = props;
  const kept = (decision: boolean) => {
    if (decision) setUrgent(true);
    else props.onKept();
  };
  const back = () => setChosen(null);
  return (
    <section class="sheet stack" data-testid="say-form" aria-label={t('notes.title')}>
      {chosen === null ? (
        <Choices {...props} onChosen={setChosen} onNote={(text) => kept(isUrgent(text))} />
      ) : null}
      {chosen === 'consequence' ? (
        <ConsequenceForm
          client={client}
          kid={kid}
          onKept={(code) => kept(isUrgentEntry({ consequence: { code, since: '' } }))}
          onBack={back}
        />
      ) : null}
      {chosen === null || chosen === 'consequence' ? null : (
        <ContactForm
          client={client}
          kid={kid}
          template={chosen}
          onKept={(said) => kept(isUrgent(said))}
          onBack={back}
        />
      )}
      {urgent ? <UrgentScreen onGoOn={props.onKept} /> : null}
    </section>
  );
}

function Choices(
  props: SayFormProps & {
    onChosen: (chosen: ContactTemplate | 'consequence') => void;
    onNote: (text: string) => void;
  },
) {
  const { t } = useWords();
  return (
    <>
      <h3>{t('notes.choose')}</h3>
      <div class="say-choices">
        {contactTemplates.map((template) => (
          <Button
            key={template.name}
            wide
            icon={template.icon}
            testId={`say-${template.name}`}
            onPress={() => props.onChosen(template)}
          >
            {t(`notes.choice.${template.name}`)}
          </Button>
        ))}
        <Button
          wide
          icon="triangle"
          testId="say-consequence"
          onPress={() => props.onChosen('consequence')}
        >
          {t('notes.choice.consequence')}
        </Button>
      </div>
      <h3>{t('notes.choice.note')}</h3>
      <NoteForm
        client={props.client}
        kid={props.kid}
        onKept={props.onNote}
        onCancel={props.onCancel}
      />
      <p class="small second">{t('notes.private')}</p>
    </>
  );
}
