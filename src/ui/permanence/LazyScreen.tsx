/** Owes the permanence a small first load: each screen comes when it is asked for, from the same package. */
import { Button } from '../controls/Button.tsx';
import { Notice } from '../controls/Notice.tsx';
import { useLazy } from '../controls/use-lazy.ts';
import { useWords } from '../i18n/Words.tsx';
import type { ScreenProps } from './screen-props.ts';
import type { LoadScreen } from './screens.ts';

export function LazyScreen(props: { load: LoadScreen; screen: ScreenProps }) {
  const { t } = useWords();
  const { load, screen } = props;
  const loaded = useLazy(load);
  if (typeof loaded === 'object') return <loaded.Shown {...screen} />;
  return (
    <main class="page-main page-width stack">
      {loaded === 'loading' ? (
        <p class="second">{t('permanence.loading')}</p>
      ) : (
        <Notice
          kind="warn"
          live
          fact={t('permanence.failed')}
          acts={<Button onPress={() => screen.go('#')}>{t('permanence.toDoors')}</Button>}
        >
          {t('permanence.failedSays')}
        </Notice>
      )}
    </main>
  );
}
