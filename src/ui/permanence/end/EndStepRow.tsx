/** Owes *Terminer* one square of its spine: done in ink with a tick, open on a white sheet, later dashed with its reason. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import type { EndStep } from '#casework/end/end-steps.ts';
import { Icon } from '../../controls/Icon.tsx';
import { VisuallyHidden } from '../../controls/VisuallyHidden.tsx';
import { useWords } from '../../i18n/Words.tsx';

export function EndStepRow(props: {
  step: EndStep;
  number: number;
  state: 'done' | 'now' | 'later';
  title: ComponentChildren;
  /** Under a done step what was seen, under a later one why it waits. */
  under: ComponentChildren;
  /** The open step's act and ticks. */
  children: ComponentChildren;
}) {
  const { t } = useWords();
  const { state, number } = props;
  const title = useRef<HTMLHeadingElement>(null);
  const before = useRef(state);
  // The step that has just opened takes the focus: its act comes next for keyboard and reader.
  useEffect(() => {
    if (before.current === 'later' && state === 'now') title.current?.focus();
    before.current = state;
  }, [state]);
  return (
    <li
      class={`end-step end-${state}`}
      data-testid={`step-${props.step}`}
      data-state={state}
      aria-current={state === 'now' ? 'step' : undefined}
    >
      <span class="end-square" aria-hidden="true">
        {state === 'done' ? <Icon name="tick" /> : number}
      </span>
      <div class={state === 'now' ? 'end-body end-sheet stack' : 'end-body'}>
        <h2 tabIndex={-1} ref={title}>
          {props.title}
          <VisuallyHidden>{t(`end.state.${state}`)}</VisuallyHidden>
        </h2>
        {state === 'now' ? props.children : <div class="second">{props.under}</div>}
      </div>
    </li>
  );
}
