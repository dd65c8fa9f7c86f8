/** Owes an opened file of cases what it would bring, each doubt by alias, and its act: all of it or nothing. */
import { useMemo, useState } from 'preact/hooks';
import type { CasesFile } from '#casework/cases/cases-file.ts';
import { mergeCases, type CasesMerge } from '#casework/cases/merge-cases.ts';
import type { NextAsNote } from '#casework/cases/merge-case.ts';
import { Button } from '../../controls/Button.tsx';
import { Notice } from '../../controls/Notice.tsx';
import { dayInWords, dayOf } from '../../i18n/format.ts';
import { useWords } from '../../i18n/Words.tsx';
import { useAct } from '../../journal/use-act.ts';
import { CaseFailed } from './CaseFailed.tsx';
import type { SettingsProps } from './settings-props.ts';
import { ImportDoubts } from './ImportDoubts.tsx';

type FoundProps = SettingsProps & {
  file: CasesFile;
  /** What tells this computer's HMAC key from another's. */
  computer: string | null;
  onLeave: () => void;
};

export function ImportFound(props: FoundProps) {
  const { t, lang } = useWords();
  const { client, file } = props;
  const { busy, failed, run } = useAct();
  const [done, setDone] = useState<CasesMerge | null>(null);
  const merge = useMerge(props);
  const told = done ?? merge;
  const take = () =>
    run(
      async () => client.cases.putAll(merge.put),
      () => setDone(merge),
    );
  return (
    <div class="stack" data-testid="import-found">
      <CaseFailed code={failed} />
      {done === null ? (
        <p>{t('cases.import.found', { day: dayInWords(dayOf(file.exportedAt), lang) })}</p>
      ) : (
        <Notice live fact={t('cases.import.done')} testId="imported" />
      )}
      <Counts merge={told} />
      <ImportDoubts merge={told} />
      <div class="acts">
        {done !== null || merge.put.length === 0 ? null : (
          <Button icon="lock" busy={busy} testId="import-take" onPress={take}>
            {t('cases.import.act')}
          </Button>
        )}
        <Button kind="quiet" testId="import-leave" onPress={props.onLeave}>
          {t(done === null && merge.put.length > 0 ? 'cases.import.leave' : 'cases.import.close')}
        </Button>
      </div>
    </div>
  );
}

/** Worked out against the cases as they are now: another tab may have written since the file was opened. */
function useMerge({ cases, damaged, file, computer }: FoundProps): CasesMerge {
  const { t, lang } = useWords();
  return useMemo(() => {
    const nextAsNote: NextAsNote = ({ what, on }) => ({
      text:
        on === null
          ? t('cases.import.otherNext', { what })
          : t('cases.import.otherNextOn', { what, day: dayInWords(on, lang) }),
      by: t('cases.import.by'),
      on: dayOf(file.exportedAt),
    });
    return mergeCases({ here: cases, damaged, file, computer, nextAsNote });
  }, [cases, damaged, file, computer, t, lang]);
}

function Counts({ merge }: { merge: CasesMerge }) {
  const { t } = useWords();
  const counts = (['added', 'completed', 'restored', 'same'] as const).filter(
    (name) => merge[name] > 0,
  );
  return (
    <ul data-testid="import-counts">
      {counts.length === 0 ? <li>{t('cases.import.nothing')}</li> : null}
      {counts.map((name) => (
        <li key={name}>{t(`cases.import.${name}`, { count: merge[name] })}</li>
      ))}
    </ul>
  );
}
