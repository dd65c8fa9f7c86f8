/** Owes the page its head: brand, whose journal, the state of recording, language and help. */
import { PageHeader } from '../controls/PageHeader.tsx';
import { StatePill } from '../controls/StatePill.tsx';
import { useWords } from '../i18n/Words.tsx';
import type { LoadedJournal } from './load-journal.ts';

export function JournalHead(props: {
  loaded: LoadedJournal;
  /** During the hand-over the head holds the brand and nothing to go astray with. */
  slim: boolean;
  onLanguage: (() => void) | undefined;
  onHelp: (() => void) | undefined;
}) {
  const { t } = useWords();
  const data = props.loaded.state === 'ready' ? props.loaded.data : null;
  const state = data?.recording?.state;
  return (
    <PageHeader onLanguage={props.onLanguage} onHelp={props.onHelp}>
      {data === null || props.slim ? null : (
        <>
          <span class="small journal-owner" data-testid="owner">
            {data.person.name === null ? (
              t('common.nobody')
            ) : (
              <>
                <span class="second">{t('common.journalOf')}</span>{' '}
                <strong>
                  <bdi>{data.person.name}</bdi>
                </strong>
              </>
            )}
          </span>
          {state === undefined || state === 'none' ? null : (
            <StatePill sign={state} name={t(`common.state.${state}`)} />
          )}
        </>
      )}
    </PageHeader>
  );
}
