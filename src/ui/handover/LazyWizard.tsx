/** Owes the journal a first load without the hand-over: the wizard comes when it is asked for. */
import { useCallback } from 'preact/hooks';
import { useLazy } from '../controls/use-lazy.ts';
import { useWords, type WordsValue } from '../i18n/Words.tsx';
import { Failed } from '../journal/Failed.tsx';
import type { HandoverWizardProps } from './HandoverWizard.tsx';

export type LazyWizardProps = HandoverWizardProps & {
  /** The wizard's own words, by language, where the page was not given them at once. */
  moreWords?: (() => Promise<Parameters<WordsValue['add']>[0]>) | undefined;
};

export function LazyWizard({ moreWords, ...props }: LazyWizardProps) {
  const { t, add } = useWords();
  const load = useCallback(async () => {
    const [module, words] = await Promise.all([
      import('./HandoverWizard.tsx'),
      moreWords?.() ?? {},
    ]);
    add(words);
    return module.HandoverWizard;
  }, [add, moreWords]);
  const lazy = useLazy(load);
  if (typeof lazy === 'object') return <lazy.Shown {...props} />;
  return (
    <main class="page-main page-width stack">
      <h1>{t('journal.give.title')}</h1>
      {lazy === 'loading' ? (
        <p class="second">{t('journal.loading')}</p>
      ) : (
        <Failed code="page/wizard" />
      )}
    </main>
  );
}
