/** Owes a field: label above, hint, then the error above the input in bold words, all tied to it for readers. */
import type { ComponentChildren } from 'preact';
import { useEffect, useId, useRef } from 'preact/hooks';
import { useWords } from '../i18n/Words.tsx';
import { Icon } from './Icon.tsx';

export type FieldProps = {
  label: ComponentChildren;
  hint?: ComponentChildren;
  /** What to do to put it right, as a sentence; null while all is well. */
  error?: string | null | undefined;
  value: string;
  onInput: (value: string) => void;
  /** `lines` gives a text area of so many lines. */
  lines?: number | undefined;
  type?: 'text' | 'date' | undefined;
  /** The person's own language for free text. */
  lang?: string | undefined;
  name?: string | undefined;
  testId?: string | undefined;
  /** UTF-16 units that fit, as the border counts them: the field stops there and says so. */
  most?: number | undefined;
  /** Takes the focus when it appears, because the person has just asked for it. */
  focused?: boolean | undefined;
};

export function Field(props: FieldProps) {
  const id = useId();
  const root = useRef<HTMLDivElement>(null);
  const { focused } = props;
  useEffect(() => {
    if (focused) root.current?.querySelector<HTMLElement>('.input')?.focus();
  }, [focused]);
  const wrong = props.error !== undefined && props.error !== null;
  const told = [props.hint === undefined ? '' : `${id}-hint`, wrong ? `${id}-error` : '']
    .filter((part) => part !== '')
    .join(' ');
  const shared = {
    id,
    name: props.name,
    class: wrong ? 'input input-wrong' : 'input',
    value: props.value,
    maxLength: props.most,
    'aria-describedby': told === '' ? undefined : told,
    'aria-invalid': wrong ? ('true' as const) : undefined,
    'data-testid': props.testId,
    onInput: (event: { currentTarget: { value: string } }) =>
      props.onInput(event.currentTarget.value),
  };
  return (
    <div class="field" ref={root}>
      <label class="field-label" for={id}>
        {props.label}
      </label>
      {props.hint === undefined ? null : (
        <p class="small second" id={`${id}-hint`}>
          {props.hint}
        </p>
      )}
      {wrong ? (
        <p class="field-error" id={`${id}-error`}>
          <Icon name="cross" size={20} />
          {props.error}
        </p>
      ) : null}
      <Input
        {...shared}
        kind={props.lines === undefined ? (props.type ?? 'text') : props.lines}
        lang={props.lang}
      />
      <Full value={props.value} most={props.most} />
    </div>
  );
}

function Full({ value, most }: { value: string; most: number | undefined }) {
  const { t } = useWords();
  if (most === undefined || value.length < most) return null;
  return (
    <p class="small" role="alert">
      {t('common.fieldFull', { count: most })}
    </p>
  );
}

/** `kind`: a number of lines, or the type of a single line. */
function Input({
  kind,
  lang,
  ...shared
}: {
  id: string;
  name: string | undefined;
  class: string;
  value: string;
  maxLength: number | undefined;
  'aria-describedby': string | undefined;
  'aria-invalid': 'true' | undefined;
  'data-testid': string | undefined;
  onInput: (event: { currentTarget: { value: string } }) => void;
  kind: number | 'text' | 'date';
  lang: string | undefined;
}) {
  if (kind === 'date') return <input type="date" {...shared} />;
  if (kind === 'text') return <input type="text" {...shared} />;
  return <textarea rows={kind} dir="auto" lang={lang} {...shared} />;
}
