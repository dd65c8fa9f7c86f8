/** Owes one door: what goes in or comes out in a sunk well, its name, two lines, its acts at the bottom edge. */
import type { ComponentChildren } from 'preact';

export function DoorCard(props: {
  well: ComponentChildren;
  title: string;
  text: string;
  more: string;
  testId: string;
  /** Words between the lines and the acts: a second way in. */
  aside?: ComponentChildren;
  children: ComponentChildren;
}) {
  return (
    <section class="card card-edge door" data-testid={props.testId}>
      {props.well}
      <h2 class="door-name">{props.title}</h2>
      <div class="card-body stack door-words">
        <p>{props.text}</p>
        <p class="second">{props.more}</p>
        {props.aside}
      </div>
      <div class="door-acts">{props.children}</div>
    </section>
  );
}
