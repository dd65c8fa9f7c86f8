/** Owes readers the words that a drawing says to the eye. */
import type { ComponentChildren } from 'preact';

export function VisuallyHidden(props: { children: ComponentChildren }) {
  return <span class="visually-hidden">{props.children}</span>;
}
