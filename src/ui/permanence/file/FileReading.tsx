/** Owes what opened files say: a verdict each, the limits once, how they merge, then the journal, read-only. */
import { mergeFiles } from '#casework/merge-files.ts';
import { judgeFile } from '#casework/judge-file.ts';
import { isUnsure } from '#casework/is-unsure.ts';
import type { OpenedSeries } from '#casework/opened-series.ts';
import { Button } from '../../controls/Button.tsx';
import { Notice } from '../../controls/Notice.tsx';
import { useWords } from '../../i18n/Words.tsx';
import { KeepFile } from '../cases/KeepFile.tsx';
import type { ScreenProps } from '../screen-props.ts';
import { FileJournal } from './FileJournal.tsx';
import { FileNext } from './FileNext.tsx';
import { MergeReport } from './MergeReport.tsx';
import { VerdictCard } from './VerdictCard.tsx';
import { VerdictLine } from './VerdictLine.tsx';

export function FileReading(props: ScreenProps & { series: OpenedSeries }) {
  const { series, setWork, client } = props;
  const set = (next: OpenedSeries) => setWork((work) => ({ ...work, series: next }));
  const files = series.files.map((file) => ({ file, judged: judgeFile(file, series) }));
  const oneLine = files.some(({ judged }) => !isBig(judged.verdict));
  const asks = isUnsure(series);
  return (
    <>
      <div class="verdicts">
        {files.map((one, index) => {
          const known = (head: OpenedSeries['known'][number]) =>
            set({ ...series, known: [...series.known, head] });
          const View = isBig(one.judged.verdict) ? VerdictCard : VerdictLine;
          return <View key={`${index} ${one.file.name}`} {...one} onKnown={known} />;
        })}
      </div>
      {oneLine ? <Limits /> : null}
      {series.files.length > 1 ? <MergeReport report={series.report} /> : null}
      {asks ? (
        <SamePerson series={series} set={set} />
      ) : (
        <>
          {series.rows.length === 0 ? null : <FileNext go={props.go} />}
          <>
            <KeepFile {...props} />
            <FileJournal client={client} series={series} />
          </>
        </>
      )}
    </>
  );
}

function isBig(verdict: string): boolean {
  return verdict === 'altered' || verdict === 'unreadable';
}

function Limits() {
  const { t } = useWords();
  return (
    <div class="second limits" data-testid="limits">
      <p>
        <strong>{t('reading.limits.start')}</strong> {t('reading.limits.text')}
      </p>
      <p class="small">{t('reading.limits.stands')}</p>
    </div>
  );
}

/** Never guessed: two people's journals read as one would be worse than two readings. */
function SamePerson(props: { series: OpenedSeries; set: (next: OpenedSeries) => void }) {
  const { t } = useWords();
  const { series, set } = props;
  // The first file may be unreadable: it is of no group, and must not empty the table.
  const groups = series.files.map(({ kid }) =>
    series.groups.find((group) => kid !== null && group.includes(kid)),
  );
  const first = new Set(groups.find((group) => group !== undefined));
  const keepFirst = () => {
    const files = series.files.filter(({ kid }) => kid === null || first.has(kid));
    const known = series.known.filter(({ kid }) => first.has(kid));
    set(mergeFiles(files, { samePerson: false, known }));
  };
  return (
    <Notice
      kind="wait"
      live
      fact={t('reading.same.title')}
      testId="same-person"
      acts={
        <>
          <Button testId="same-yes" onPress={() => set({ ...series, samePerson: true })}>
            {t('reading.same.yes')}
          </Button>
          <Button testId="same-no" onPress={keepFirst}>
            {t('reading.same.no')}
          </Button>
        </>
      }
    >
      {t('reading.same.text')}
    </Notice>
  );
}
