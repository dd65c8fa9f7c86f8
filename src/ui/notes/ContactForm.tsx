/** Owes one contact: at most when, who or which number, how long one waited, its number, what they said. */
import { useState } from 'preact/hooks';
import type { Claims } from '#core/entry/claims.ts';
import { Button } from '../controls/Button.tsx';
import { Field } from '../controls/Field.tsx';
import { useWords } from '../i18n/Words.tsx';
import type { JournalClient } from '../journal-client.ts';
import { Failed } from '../journal/Failed.tsx';
import { useAct } from '../journal/use-act.ts';
import type { ContactTemplate } from './contact-templates.ts';
import { NumberField, anyNumber } from './NumberField.tsx';
import { publicNumbers } from './public-numbers.ts';
import { readWhen, rightNow, type WhenError } from './when.ts';
import { WhenFields } from './WhenFields.tsx';

type ContactFormProps = {
  client: JournalClient;
  /** Journal meant; without it, the one written to now. */
  kid?: string | undefined;
  template: ContactTemplate;
  /** @param said words of the person that may tell of a decision */
  onKept: (said: string) => void;
  onBack: () => void;
};

export function ContactForm(props: ContactFormProps) {
  const { t } = useWords();
  const { template, client } = props;
  const [written, setWritten] = useState({
    who: template.who === null ? '' : t(template.who),
    number: publicNumbers[0]?.number ?? anyNumber,
    waited: '',
    ticket: '',
    answer: '',
  });
  const [when, setWhen] = useState(rightNow);
  const [wrong, setWrong] = useState<WhenError | 'who' | null>(null);
  const { busy, failed, run } = useAct();
  const write = (part: Partial<typeof written>) => {
    setWritten({ ...written, ...part });
    setWrong(null);
  };
  const keep = () => {
    const read = readWhen(when, client.now());
    if (written.who.trim() === '') return setWrong('who');
    if (!read.ok) return setWrong(read.error);
    const contact = claimOf(written, template);
    const kid = props.kid === undefined ? {} : { kid: props.kid };
    run(
      () => client.call('contact', { contact, ...read.value, ...kid }),
      () => props.onKept(written.answer),
    );
  };
  return (
    <form
      class="stack"
      data-testid="contact-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        keep();
      }}
    >
      <h3>{t(`notes.choice.${template.name}`)}</h3>
      <WhenFields
        when={when}
        error={wrong === 'who' ? null : wrong}
        onWhen={(next) => {
          setWhen(next);
          setWrong(null);
        }}
      />
      <Asked written={written} template={template} noWho={wrong === 'who'} onWrite={write} />
      <Failed code={failed} />
      <div class="acts">
        <Button submit busy={busy} testId="contact-keep">
          {t('notes.keep')}
        </Button>
        <Button kind="quiet" testId="contact-back" onPress={props.onBack}>
          {t('notes.back')}
        </Button>
      </div>
    </form>
  );
}

type Written = { who: string; number: string; waited: string; ticket: string; answer: string };

function Asked(props: {
  written: Written;
  template: ContactTemplate;
  noWho: boolean;
  onWrite: (part: Partial<Written>) => void;
}) {
  const { t } = useWords();
  const { written, template, onWrite } = props;
  const { asks } = template;
  return (
    <>
      <Field
        label={t(template.channel === 'answer' ? 'notes.whoFromLabel' : 'notes.whoLabel')}
        error={props.noWho ? t('notes.whoEmpty') : null}
        value={written.who}
        testId="contact-who"
        onInput={(who) => onWrite({ who })}
      />
      {asks.number ? (
        <NumberField number={written.number} onNumber={(number) => onWrite({ number })} />
      ) : null}
      {asks.waited ? (
        <Field
          label={t('notes.waitedLabel')}
          hint={t('notes.optional')}
          value={written.waited}
          testId="contact-waited"
          onInput={(waited) => onWrite({ waited })}
        />
      ) : null}
      {asks.ticket ? (
        <Field
          label={t('notes.ticketLabel')}
          hint={t('notes.optional')}
          value={written.ticket}
          testId="contact-ticket"
          onInput={(ticket) => onWrite({ ticket })}
        />
      ) : null}
      <Field
        label={t('notes.answerLabel')}
        hint={t('notes.optional')}
        lines={3}
        value={written.answer}
        testId="contact-answer"
        onInput={(answer) => onWrite({ answer })}
      />
    </>
  );
}

/** An empty field is no claim; whole minutes become a number, other words stay as they were written. */
function claimOf(written: Written, { channel, asks }: ContactTemplate) {
  const number = asks.number && written.number !== anyNumber ? written.number : '';
  const waited = written.waited.trim();
  const contact: NonNullable<Claims['contact']> = {
    channel,
    who: [written.who.trim(), number].filter((part) => part !== '').join(', '),
  };
  if (written.ticket.trim() !== '') contact.ticket = written.ticket.trim();
  if (waited !== '') contact.waited = /^\d+$/.test(waited) ? Number(waited) : waited;
  if (written.answer.trim() !== '') contact.answer = written.answer.trim();
  return contact;
}
