/** Owes a card: a sign, a verb, a sentence, and its one act at the bottom edge, all cards of a row the same weight. */
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-shapes.tsx';

export function Card(props: {
  icon?: IconName | undefined;
  /** 32 for ways to give, 40 for "Pour qui ?". */
  iconSize?: number | undefined;
  title?: ComponentChildren;
  children?: ComponentChildren;
  act?: ComponentChildren;
  /** `edge` two pixels, a choice · `dashed` a way that is closed now. */
  frame?: 'line' | 'edge' | 'dashed' | undefined;
  testId?: string | undefined;
}) {
  return (
    <section class={`card card-${props.frame ?? 'line'}`} data-testid={props.testId}>
      {props.icon ? <Icon name={props.icon} size={props.iconSize ?? 32} /> : null}
      {props.title === undefined ? null : <h2 class="head">{props.title}</h2>}
      <div class="card-body">{props.children}</div>
      {props.act === undefined ? null : <div class="card-act">{props.act}</div>}
    </section>
  );
}
