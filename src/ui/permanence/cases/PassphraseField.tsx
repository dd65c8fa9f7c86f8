/**
 * Owes a passphrase its field: covered, shown on demand, never offered to the browser's password keeper, which would
 * hand the cases to whoever sits at this computer next. Hence no `type=password`.
 */
import { useId, useState } from 'preact/hooks';
import { Icon } from '../../controls/Icon.tsx';
import { Tick } from '../../controls/Tick.tsx';
import { useWords } from '../../i18n/Words.tsx';

export function PassphraseField(props: {
  label: string;
  hint?: string | undefined;
  error?: string | null | undefined;
  value: string;
  onInput: (value: string) => void;
  testId: string;
}) {
  const { t } = useWords();
  const id = useId();
  const [shown, setShown] = useState(false);
  const error = props.error ?? null;
  const told = [props.hint === undefined ? '' : `${id}-hint`, error === null ? '' : `${id}-error`]
    .join(' ')
    .trim();
  return (
    <div class="field">
      <label class="field-label" for={id}>
        {props.label}
      </label>
      {props.hint === undefined ? null : (
        <p class="small second" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      {error === null ? null : (
        <p class="field-error" id={`${id}-error`}>
          <Icon name="cross" size={20} />
          {error}
        </p>
      )}
      <input
        id={id}
        type="text"
        class={`input${shown ? '' : ' input-covered'}${error === null ? '' : ' input-wrong'}`}
        autocomplete="off"
        autocapitalize="off"
        spellcheck={false}
        value={props.value}
        aria-describedby={told === '' ? undefined : told}
        aria-invalid={error === null ? undefined : 'true'}
        data-testid={props.testId}
        onInput={(event) => props.onInput(event.currentTarget.value)}
      />
      <Tick checked={shown} onChange={setShown} testId={`${props.testId}-show`}>
        {t('cases.passphrase.show')}
      </Tick>
    </div>
  );
}
