/** Owes the state of recording, always in view: sign, name in bold, one sentence, on its wash. */
import type { ComponentChildren } from 'preact';
import { Mark } from './Mark.tsx';
import { Sign, type SignName } from './Sign.tsx';

/** @param sign `none` before consent: the mark as an empty slot, no wash. */
export function StateLine(props: {
  sign: SignName | 'none';
  name: ComponentChildren;
  children?: ComponentChildren;
}) {
  return (
    <section class={`state-line wash-${props.sign}`} data-testid="state" data-state={props.sign}>
      {props.sign === 'none' ? <Mark height={28} form="slot" /> : <Sign name={props.sign} />}
      <div class="state-words">
        <h2 class="state-name">{props.name}</h2>
        {props.children}
      </div>
    </section>
  );
}
