/** Owes a notice: bar, wash, sign, one fact in bold, one sentence, and at most the acts that get out of it. */
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';
import { Sign } from './Sign.tsx';

/** @param kind `plain` something to know · `wait` a reminder · `warn` attention. */
export function Notice(props: {
  kind?: 'plain' | 'wait' | 'warn' | undefined;
  fact: ComponentChildren;
  children?: ComponentChildren;
  acts?: ComponentChildren;
  /** Said aloud by readers when it appears after an act. */
  live?: boolean | undefined;
  testId?: string | undefined;
}) {
  const kind = props.kind ?? 'plain';
  return (
    <div
      class={`notice notice-${kind}`}
      role={props.live ? 'status' : undefined}
      data-testid={props.testId}
    >
      {kind === 'plain' ? <Icon name="help" /> : <Sign name="warn" size={22} />}
      <div class="notice-words">
        <p>
          <strong>{props.fact}</strong>
        </p>
        {props.children === undefined ? null : <div>{props.children}</div>}
        {props.acts === undefined ? null : <div class="acts">{props.acts}</div>}
      </div>
    </div>
  );
}
