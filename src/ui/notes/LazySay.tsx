/** Owes the journal a first load without the forms of what one did: they come when they are asked for, from the same package. */
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../i18n/Words.tsx';
import { Failed } from '../journal/Failed.tsx';
import type { SayForm, SayFormProps } from './SayForm.tsx';

type Loaded = { Shown: typeof SayForm } | 'loading' | 'failed';

export function LazySay(props: SayFormProps) {
  const { t } = useWords();
  const [loaded, setLoaded] = useState<Loaded>('loading');
  useEffect(() => {
    let here = true;
    const show = (next: Loaded) => {
      if (here) setLoaded(next);
    };
    import('./SayForm.tsx').then(
      (module) => show({ Shown: module.SayForm }),
      () => show('failed'),
    );
    return () => {
      here = false;
    };
  }, []);
  if (typeof loaded === 'object') return <loaded.Shown {...props} />;
  return loaded === 'loading' ? (
    <p class="second">{t('journal.loading')}</p>
  ) : (
    <Failed code="page/say" />
  );
}
