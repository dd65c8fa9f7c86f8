/** Owes every act of every page: a real button with a word, of the right height, that keeps its width while busy. */
import type { ComponentChildren } from 'preact';
import { useWords } from '../i18n/Words.tsx';
import { Icon } from './Icon.tsx';
import type { IconName } from './icon-shapes.tsx';

export type ButtonProps = {
  /** `filled` once a screen at most; `erase` is quiet and stands alone, late. */
  kind?: 'filled' | 'outlined' | 'quiet' | 'erase' | undefined;
  /** Height in pixels: 44, 56 for main acts of popup and wizard, 64 for consent. */
  size?: 44 | 56 | 64 | undefined;
  icon?: IconName | undefined;
  /** Icon at the end: `arrow` for going on. */
  iconEnd?: IconName | undefined;
  /** What stands at the end edge: a number. */
  end?: ComponentChildren;
  /** Takes the whole width. */
  wide?: boolean | undefined;
  /** Words in the middle: consent only. */
  centred?: boolean | undefined;
  /** While true the button says `busyWords`, keeps its width and does nothing. */
  busy?: boolean | undefined;
  /** Said while busy; "Je prépare…" unless given. */
  busyWords?: string | undefined;
  submit?: boolean | undefined;
  expanded?: boolean | undefined;
  testId?: string | undefined;
  onPress?: (() => void) | undefined;
  children: ComponentChildren;
};

function classes(props: ButtonProps): string {
  const names = ['button', `button-${props.kind ?? 'outlined'}`, `button-${props.size ?? 44}`];
  if (props.wide) names.push('button-wide');
  if (props.centred) names.push('button-centred');
  return names.join(' ');
}

/** Label and busy words lie in one cell, so that the wider of the two sets the width from the start. */
function Label(props: {
  shown: boolean;
  icon?: IconName | undefined;
  children: ComponentChildren;
}) {
  return (
    <span
      class={props.shown ? 'button-label' : 'button-label button-unseen'}
      aria-hidden={!props.shown}
    >
      {props.icon ? <Icon name={props.icon} /> : null}
      <span class="button-words">{props.children}</span>
    </span>
  );
}

export function Button(props: ButtonProps) {
  const { t } = useWords();
  const busy = props.busy === true;
  const press = () => {
    if (!busy) props.onPress?.();
  };
  return (
    <button
      type={props.submit ? 'submit' : 'button'}
      class={classes(props)}
      data-testid={props.testId}
      aria-busy={busy ? 'true' : undefined}
      aria-disabled={busy ? 'true' : undefined}
      aria-expanded={props.expanded}
      onClick={props.submit && !busy ? undefined : press}
    >
      <span class="button-cell">
        <Label shown={!busy} icon={props.icon}>
          {props.children}
        </Label>
        {props.busy === undefined ? null : (
          <Label shown={busy} icon="clock">
            {props.busyWords ?? t('common.preparing')}
          </Label>
        )}
      </span>
      {props.end === undefined ? null : <span class="button-end">{props.end}</span>}
      {props.iconEnd ? <Icon name={props.iconEnd} /> : null}
    </button>
  );
}
