/** Owes a wizard its place: "Étape 2 sur 4" in words, bars, names when there is room, and the title that takes the focus. */
import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useWords } from '../i18n/Words.tsx';

/** @param at index of the current step, from 0. @param names one a step. */
export function StepHeader(props: {
  at: number;
  names: readonly string[];
  title: ComponentChildren;
  children?: ComponentChildren;
  /** Takes the focus when it appears: for wizards that draw a new header at each step. */
  focused?: boolean | undefined;
}) {
  const { t } = useWords();
  const title = useRef<HTMLHeadingElement>(null);
  // Not on the first show: the page starts where every page starts.
  const last = useRef(props.focused ? -1 : props.at);
  useEffect(() => {
    if (last.current !== props.at) title.current?.focus();
    last.current = props.at;
  }, [props.at]);
  return (
    <div class="step-header">
      <p class="small second">
        {t('common.stepOf', { number: props.at + 1, of: props.names.length })}
      </p>
      <ol class="steps" aria-hidden="true">
        {props.names.map((name, index) => (
          <li
            key={name}
            class={`step step-${index < props.at ? 'done' : index === props.at ? 'now' : 'later'}`}
          >
            <span class="step-name">{name}</span>
          </li>
        ))}
      </ol>
      <h1 tabIndex={-1} ref={title}>
        {props.title}
      </h1>
      {props.children}
    </div>
  );
}
