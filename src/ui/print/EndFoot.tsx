/** Owes each side of the sheet its last line: which side, whose code, what made it, which page. */
import type { ComponentChildren } from 'preact';
import { Mark } from '../controls/Mark.tsx';
import { useWords } from '../i18n/Words.tsx';

export function EndFoot(props: { number: 1 | 2; children: ComponentChildren }) {
  const { t } = useWords();
  return (
    <footer class="end-foot">
      <span>{props.children}</span>
      <span class="paper-made">
        <Mark height={12} /> {t('end.sheet.made')}
      </span>
      <span>{t('end.sheet.page', { number: props.number })}</span>
    </footer>
  );
}
