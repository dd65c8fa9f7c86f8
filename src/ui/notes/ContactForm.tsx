/** Owes one contact: at most when, who or which number, how long one waited, its number, what they said. */
import { useState } from 'preact/hooks';
import { Field } from '../controls/Field.tsx';
import { useWords } from '../i18n/Words.tsx';
import { contactClaim, type WrittenContact } from './contact-claim.ts';
import type { ContactTemplate } from './contact-templates.ts';
import { fieldLimits } from './field-limits.ts';
import { NumberField, anyNumber } from './NumberField.tsx';
import { LineEnd } from './LineEnd.tsx';
import { publicNumbers } from './public-numbers.ts';
import { useLine, type LineClient } from './use-line.ts';
import { readWhen, rightNow, type WhenError } from './when.ts';
import { WhenFields } from './WhenFields.tsx';

type ContactFormProps = {
  client: LineClient;
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
  const line = useLine(client);
  const write = (part: Partial<WrittenContact>) => {
    setWritten({ ...written, ...part });
    setWrong(null);
  };
  const kept = () => props.onKept(written.answer);
  const keep = () => {
    const read = readWhen(when, client.now());
    if (written.who.trim() === '') return setWrong('who');
    if (!read.ok) return setWrong(read.error);
    const contact = contactClaim(written, template);
    const kid = props.kid === undefined ? {} : { kid: props.kid };
    line.keep({
      about: { ...read.value, ...kid },
      write: async () => client.call('contact', { contact, ...read.value, ...kid }),
      onDone: kept,
    });
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
      <LineEnd line={line} name="contact" onBack={props.onBack} onWithout={kept} />
    </form>
  );
}

function Asked(props: {
  written: WrittenContact;
  template: ContactTemplate;
  noWho: boolean;
  onWrite: (part: Partial<WrittenContact>) => void;
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
        most={fieldLimits.who}
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
          most={fieldLimits.waited}
          testId="contact-waited"
          onInput={(waited) => onWrite({ waited })}
        />
      ) : null}
      {asks.ticket ? (
        <Field
          label={t('notes.ticketLabel')}
          hint={t('notes.optional')}
          value={written.ticket}
          most={fieldLimits.ticket}
          testId="contact-ticket"
          onInput={(ticket) => onWrite({ ticket })}
        />
      ) : null}
      <Field
        label={t('notes.answerLabel')}
        hint={t('notes.optional')}
        lines={3}
        value={written.answer}
        most={fieldLimits.answer}
        testId="contact-answer"
        onInput={(answer) => onWrite({ answer })}
      />
    </>
  );
}
