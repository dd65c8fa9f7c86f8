/** Owes a choice of one among many: the browser's own list, its label above, its error above it in words. */
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from '../../controls/Icon.tsx';

export function Choice(props: {
  label: ComponentChildren;
  value: string;
  onChoose: (value: string) => void;
  error?: string | null | undefined;
  testId: string;
  /** `option` and `optgroup`. */
  children: ComponentChildren;
}) {
  const id = useId();
  const wrong = props.error !== undefined && props.error !== null;
  return (
    <div class="field">
      <label class="small second" for={id}>
        {props.label}
      </label>
      {wrong ? (
        <p class="field-error" id={`${id}-error`}>
          <Icon name="cross" size={20} />
          {props.error}
        </p>
      ) : null}
      <select
        id={id}
        class={wrong ? 'input input-wrong' : 'input'}
        aria-invalid={wrong ? 'true' : undefined}
        aria-describedby={wrong ? `${id}-error` : undefined}
        value={props.value}
        data-testid={props.testId}
        onChange={(event) => props.onChoose(event.currentTarget.value)}
      >
        {props.children}
      </select>
    </div>
  );
}
