/** Owes welcome and help the same seven sentences: what Témoin does, and what it does not do. */
import { Icon } from '../controls/Icon.tsx';
import type { IconName } from '../controls/icon-shapes.tsx';
import type { WordKey } from '../i18n/dictionaries.ts';
import { useWords } from '../i18n/Words.tsx';

const does = [
  { icon: 'clock', k: 'welcome.what.does1' },
  { icon: 'diamond', k: 'welcome.what.does2' },
  { icon: 'file', k: 'welcome.what.does3' },
] as const satisfies readonly Line[];

const doesNot = [
  { icon: 'cross', k: 'welcome.what.doesNot1' },
  { icon: 'cross', k: 'welcome.what.doesNot2' },
  { icon: 'cross', k: 'welcome.what.doesNot3' },
  { icon: 'cross', k: 'welcome.what.doesNot4' },
] as const satisfies readonly Line[];

type Line = { icon: IconName; k: WordKey };

/** A list of sentences, each with its drawing. */
export function IconLines(props: { lines: readonly Line[] }) {
  const { t } = useWords();
  return (
    <ul class="icon-lines">
      {props.lines.map(({ icon, k }) => (
        <li key={k}>
          <Icon name={icon} />
          <span>{t(k)}</span>
        </li>
      ))}
    </ul>
  );
}

export function WhatItDoes() {
  const { t } = useWords();
  return (
    <div class="card two-columns">
      <section>
        <h2>{t('welcome.what.does')}</h2>
        <IconLines lines={does} />
      </section>
      <section>
        <h2>{t('welcome.what.doesNot')}</h2>
        <IconLines lines={doesNot} />
      </section>
    </div>
  );
}
