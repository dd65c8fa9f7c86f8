/** Owes every screen that works for one person that it never takes two: the question of the files comes first. */
import type { ComponentChildren } from 'preact';
import { isUnsure } from '#casework/is-unsure.ts';
import type { OpenedSeries } from '#casework/opened-series.ts';
import { Button } from '../controls/Button.tsx';
import { Notice } from '../controls/Notice.tsx';
import { useWords } from '../i18n/Words.tsx';
import type { ScreenProps } from './screen-props.ts';

/** @param props `children` are made only once the answer is known, so that nothing is worked out of two persons' lines */
export function OnePerson(
  props: Pick<ScreenProps, 'go'> & {
    series: OpenedSeries | null;
    title: string;
    children: ComponentChildren;
  },
) {
  const { t } = useWords();
  if (!isUnsure(props.series)) return <>{props.children}</>;
  return (
    <main class="page-main page-width stack">
      <h1>{props.title}</h1>
      <Notice kind="warn" fact={t('court.unsure')} testId="person-unsure">
        <p>{t('court.unsureSays')}</p>
      </Notice>
      <div>
        <Button testId="to-file" onPress={() => props.go('#file')}>
          {t('court.toFile')}
        </Button>
      </div>
    </main>
  );
}
