/** Owes the journal a first load without the hand-over: the wizard comes when it is asked for, from the same package. */
import { useEffect, useState } from 'preact/hooks';
import { useWords, type WordsValue } from '../i18n/Words.tsx';
import { Failed } from '../journal/Failed.tsx';
import type { HandoverWizard, HandoverWizardProps } from './HandoverWizard.tsx';

type Wizard = { Shown: typeof HandoverWizard } | 'loading' | 'failed';

export type LazyWizardProps = HandoverWizardProps & {
  /** The wizard's own words, by language, where the page was not given them at once. */
  moreWords?: (() => Promise<Parameters<WordsValue['add']>[0]>) | undefined;
};

export function LazyWizard({ moreWords, ...props }: LazyWizardProps) {
  const { t, add } = useWords();
  const [wizard, setWizard] = useState<Wizard>('loading');
  useEffect(() => {
    let here = true;
    const show = (next: Wizard) => {
      if (here) setWizard(next);
    };
    Promise.all([import('./HandoverWizard.tsx'), moreWords?.() ?? {}]).then(
      ([module, words]) => {
        add(words);
        show({ Shown: module.HandoverWizard });
      },
      () => show('failed'),
    );
    return () => {
      here = false;
    };
  }, [add, moreWords]);
  if (typeof wizard === 'object') return <wizard.Shown {...props} />;
  return (
    <main class="page-main page-width stack">
      <h1>{t('journal.give.title')}</h1>
      {wizard === 'loading' ? (
        <p class="second">{t('journal.loading')}</p>
      ) : (
        <Failed code="page/wizard" />
      )}
    </main>
  );
}
