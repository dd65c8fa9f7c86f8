/** Owes the journal a first load without the opened line: its parts come with the first line that is opened. */
import { useLazy } from '../controls/use-lazy.ts';
import { useWords } from '../i18n/Words.tsx';
import { Failed } from './Failed.tsx';
import type { OpenEntryProps } from './OpenEntry.tsx';

const load = () => import('./OpenEntry.tsx').then(({ OpenEntry }) => OpenEntry);

export function LazyEntry(props: OpenEntryProps) {
  const { t } = useWords();
  const loaded = useLazy(load);
  if (typeof loaded === 'object') return <loaded.Shown {...props} />;
  return loaded === 'loading' ? (
    <p class="small second">{t('journal.loading')}</p>
  ) : (
    <Failed code="page/entry" />
  );
}
