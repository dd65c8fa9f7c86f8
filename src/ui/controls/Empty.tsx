/** Owes an empty place its sentence: dashed frame, the mark as an empty slot, what to do. */
import type { ComponentChildren } from 'preact';
import { Mark } from './Mark.tsx';

export function Empty(props: { fact: ComponentChildren; children?: ComponentChildren }) {
  return (
    <div class="empty">
      <Mark height={40} form="slot" />
      <p>
        <strong>{props.fact}</strong>
      </p>
      {props.children === undefined ? null : <div>{props.children}</div>}
    </div>
  );
}
