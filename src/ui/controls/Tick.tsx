/** Owes a tick or a radio of 26 px in a row of 44, native underneath, its whole row to touch. */
import type { ComponentChildren } from 'preact';

export function Tick(props: {
  checked: boolean;
  onChange: (checked: boolean) => void;
  children: ComponentChildren;
  /** One of several: radios of the same `group` exclude one another. */
  group?: string | undefined;
  /** A frame around the row, for choices that fill a screen. */
  framed?: boolean | undefined;
  testId?: string | undefined;
}) {
  return (
    <label class={props.framed ? 'tick tick-framed' : 'tick'}>
      <input
        class={props.group === undefined ? 'tick-box' : 'tick-box tick-round'}
        type={props.group === undefined ? 'checkbox' : 'radio'}
        name={props.group}
        checked={props.checked}
        data-testid={props.testId}
        onChange={(event) => props.onChange(event.currentTarget.checked)}
      />
      <span class="tick-words">{props.children}</span>
    </label>
  );
}
