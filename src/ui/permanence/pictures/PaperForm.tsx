/** Owes one frame of the paper journal its form, in the order of the sheet, so that eyes and hands go down together. */
import { useState } from 'preact/hooks';
import { paperCodes, paperNext, type PaperLine } from '#casework/captures/paper-line.ts';
import { typedTime } from '#casework/captures/typed-time.ts';
import { purposes, type Purpose } from '#core/attempt/stays.ts';
import { declaredTextLength } from '#core/entry/text-limits.ts';
import { Button } from '../../controls/Button.tsx';
import { Field } from '../../controls/Field.tsx';
import { Icon } from '../../controls/Icon.tsx';
import { Tick } from '../../controls/Tick.tsx';
import { useWords } from '../../i18n/Words.tsx';
import { dayWrong, hourWrong } from './WhenForm.tsx';

type Typed = {
  day: string;
  hour: string;
  purpose: Purpose | null;
  codes: readonly string[];
  text: string;
  next: PaperLine['next'];
};
const blank: Typed = { day: '', hour: '', purpose: null, codes: [], text: '', next: [] };

type FormPart = { typed: Typed; set: (said: Partial<Typed>) => void };

export function PaperForm(props: { today: string; onLine: (line: PaperLine) => void }) {
  const { t } = useWords();
  const [typed, setTyped] = useState(blank);
  const [tried, setTried] = useState(false);
  // A fresh key empties the form and puts the focus on its first field.
  const [frame, setFrame] = useState(0);
  const set = (said: Partial<Typed>) => setTyped((now) => ({ ...now, ...said }));
  const wrong = {
    day: dayWrong(t, typed.day, props.today),
    hour: hourWrong(t, typed.hour),
    codes: typed.codes.length === 0 ? t('pictures.typed.noCode') : null,
  };
  const add = (event: Event) => {
    event.preventDefault();
    setTried(true);
    if (Object.values(wrong).some((one) => one !== null)) return;
    const { hour, ...rest } = typed;
    const time = hour.trim() === '' ? null : typedTime(hour);
    props.onLine({ ...rest, time, id: crypto.randomUUID() });
    setTyped(blank);
    setTried(false);
    setFrame(frame + 1);
  };
  return (
    <form key={frame} class="typed-form stack" onSubmit={add} noValidate data-testid="paper-form">
      <div class="paper-when">
        <Field
          label={t('paper.day')}
          type="date"
          value={typed.day}
          onInput={(day) => set({ day })}
          error={tried ? wrong.day : null}
          focused
          testId="paper-day"
        />
        <Field
          label={t('paper.hour')}
          value={typed.hour}
          most={30}
          onInput={(hour) => set({ hour })}
          error={tried ? wrong.hour : null}
          testId="paper-hour"
        />
      </div>
      <Wanted typed={typed} set={set} />
      <Shown typed={typed} set={set} error={tried ? wrong.codes : null} />
      <Field
        label={t('paper.words')}
        lines={2}
        lang="fr"
        value={typed.text}
        most={declaredTextLength}
        onInput={(text) => set({ text })}
        testId="paper-words"
      />
      <Then typed={typed} set={set} />
      <Button submit size={56} icon="plus" testId="paper-add">
        {t('pictures.typed.add')}
      </Button>
    </form>
  );
}

function Wanted({ typed, set }: FormPart) {
  const { t } = useWords();
  return (
    <fieldset>
      <legend class="field-label">{t('pictures.typed.wanted')}</legend>
      <div class="paper-ticks">
        {purposes.map((purpose) => (
          <Tick
            key={purpose}
            group="paper-purpose"
            checked={typed.purpose === purpose}
            onChange={() => set({ purpose })}
            testId={`paper-${purpose}`}
          >
            {t(`paper.purpose.${purpose}`)}
          </Tick>
        ))}
        <Tick
          group="paper-purpose"
          checked={typed.purpose === null}
          onChange={() => set({ purpose: null })}
        >
          {t('pictures.typed.unknown')}
        </Tick>
      </div>
    </fieldset>
  );
}

function Shown({ typed, set, error }: FormPart & { error: string | null }) {
  const { t } = useWords();
  return (
    <fieldset>
      <legend class="field-label">{t('paper.shown')}</legend>
      {error === null ? null : (
        <p class="field-error" role="alert">
          <Icon name="cross" size={20} />
          {error}
        </p>
      )}
      <div class="paper-ticks">
        {paperCodes.map((code) => (
          <Tick
            key={code}
            checked={typed.codes.includes(code)}
            onChange={(on) => set({ codes: toggled(paperCodes, typed.codes, { code, on }) })}
            testId={`paper-${code}`}
          >
            <strong>{code}</strong> {t(`paper.codes.${code}`)}
          </Tick>
        ))}
      </div>
    </fieldset>
  );
}

function Then({ typed, set }: FormPart) {
  const { t } = useWords();
  return (
    <fieldset>
      <legend class="field-label">{t('paper.then')}</legend>
      <div class="paper-ticks">
        {paperNext.map((code) => (
          <Tick
            key={code}
            checked={typed.next.includes(code)}
            onChange={(on) => set({ next: toggled(paperNext, typed.next, { code, on }) })}
            testId={`paper-${code}`}
          >
            {t(`paper.next.${code}`)}
          </Tick>
        ))}
      </div>
    </fieldset>
  );
}

/** In the order of the sheet, whatever the order of ticking: the first is the primary one. */
function toggled<C extends string>(
  all: readonly C[],
  ticked: readonly string[],
  change: { code: C; on: boolean },
): C[] {
  return all.filter((one) => (one === change.code ? change.on : ticked.includes(one)));
}
