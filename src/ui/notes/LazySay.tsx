/** Owes the journal a first load without the forms of what one did. */
import { useLazy } from '../controls/use-lazy.ts';
import { useWords } from '../i18n/Words.tsx';
import { Failed } from '../journal/Failed.tsx';
import type { SayFormProps } from './SayForm.tsx';

const load = () => import('./SayForm.tsx').then(({ SayForm }) => SayForm);

export function LazySay(props: SayFormProps) {
  const { t } = useWords();
  const loaded = useLazy(load);
  if (typeof loaded === 'object') return <loaded.Shown {...props} />;
  return loaded === 'loading' ? (
    <p class="second">{t('journal.loading')}</p>
  ) : (
    <Failed code="page/say" />
  );
}
