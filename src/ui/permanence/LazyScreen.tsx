/** Owes the permanence a small first load: each screen comes when it is asked for, from the same package. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Button } from '../controls/Button.tsx';
import { Notice } from '../controls/Notice.tsx';
import { useWords } from '../i18n/Words.tsx';
import type { ScreenProps } from './screen-props.ts';
import type { LoadScreen } from './screens.ts';

type Loaded = { Screen: ComponentType<ScreenProps> } | 'loading' | 'failed';

export function LazyScreen(props: { load: LoadScreen; screen: ScreenProps }) {
  const { t } = useWords();
  const { load, screen } = props;
  const [loaded, setLoaded] = useState<Loaded>('loading');
  useEffect(() => {
    let here = true;
    const show = (next: Loaded) => {
      if (here) setLoaded(next);
    };
    load().then(
      (Screen) => show({ Screen }),
      () => show('failed'),
    );
    return () => {
      here = false;
    };
  }, [load]);
  if (typeof loaded === 'object') return <loaded.Screen {...screen} />;
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
