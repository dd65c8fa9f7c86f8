/** Owes the journal a first load without the hand-over: the wizard comes when it is asked for, from the same package. */
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../i18n/Words.tsx';
import { Failed } from '../journal/Failed.tsx';
import type { HandoverWizard, HandoverWizardProps } from './HandoverWizard.tsx';

type Wizard = { Shown: typeof HandoverWizard } | 'loading' | 'failed';

export function LazyWizard(props: HandoverWizardProps) {
  const { t } = useWords();
  const [wizard, setWizard] = useState<Wizard>('loading');
  useEffect(() => {
    let here = true;
    const show = (next: Wizard) => {
      if (here) setWizard(next);
    };
    import('./HandoverWizard.tsx').then(
      (module) => show({ Shown: module.HandoverWizard }),
      () => show('failed'),
    );
    return () => {
      here = false;
    };
  }, []);
  if (typeof wizard === 'object') return <wizard.Shown {...props} />;
  return (
    <main class="page-main page-width stack">
      <h1>{t('handover.title')}</h1>
      {wizard === 'loading' ? (
        <p class="second">{t('handover.loading')}</p>
      ) : (
        <Failed code="page/wizard" />
      )}
    </main>
  );
}
