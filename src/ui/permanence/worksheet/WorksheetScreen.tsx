/** Owes the volunteer the *fiche de travail* on the screen first, with its acts beside it: for the judge, and for us. */
import { useMemo } from 'preact/hooks';
import type { OpenedSeries } from '#casework/opened-series.ts';
import type { Worksheet } from '#casework/worksheet/worksheet.ts';
import { worksheetOf } from '#casework/worksheet/worksheet-of.ts';
import { Button } from '../../controls/Button.tsx';
import { Empty } from '../../controls/Empty.tsx';
import { dayOf } from '../../i18n/format.ts';
import { useWords } from '../../i18n/Words.tsx';
import { WorksheetPaper } from '../../print/WorksheetPaper.tsx';
import { useCaseAlias } from '../cases/use-case-alias.ts';
import { OnePerson } from '../OnePerson.tsx';
import type { PermanenceClient } from '../permanence-client.ts';
import type { ScreenProps } from '../screen-props.ts';
import type { WorksheetTools } from './worksheet-tools.ts';

export type WorksheetProps = Pick<ScreenProps, 'work' | 'go'> & {
  client: Pick<PermanenceClient, 'now' | 'cases' | 'call'> & WorksheetTools;
};

export function WorksheetScreen({ work, client, go }: WorksheetProps) {
  const { t } = useWords();
  const { series } = work;
  if (series === null) {
    return (
      <main class="page-main page-width stack">
        <h1>{t('worksheet.title')}</h1>
        <Empty fact={t('worksheet.nothing')}>
          <p>{t('worksheet.nothingSays')}</p>
        </Empty>
        <div>
          <Button onPress={() => go('#')}>{t('permanence.toDoors')}</Button>
        </div>
      </main>
    );
  }
  return (
    <OnePerson series={series} title={t('worksheet.title')} go={go}>
      <Sheet series={series} kept={work.kept} client={client} go={go} />
    </OnePerson>
  );
}

function Sheet(
  props: Omit<WorksheetProps, 'work'> & {
    series: OpenedSeries;
    kept: WorksheetProps['work']['kept'];
  },
) {
  const { series, client, go } = props;
  const today = dayOf(client.now());
  const sheet = useMemo(() => sheetOf(series, today), [series, today]);
  const alias = useCaseAlias(client, props);
  return (
    <main class="page-main page-width worksheet-screen">
      <WorksheetPaper sheet={sheet} alias={alias} />
      <Acts sheet={sheet} alias={alias} client={client} go={go} />
    </main>
  );
}

/** Lines that a fault names are in no count. */
function sheetOf(series: OpenedSeries, today: string): Worksheet {
  const journals = new Map(series.journals.map((one) => [one.kid, one.entries]));
  const last = series.files.toSorted(byExport).at(-1);
  return worksheetOf({
    rows: series.rows.filter(({ kid, seq }) => !series.faulty.has(`${kid}/${seq}`)),
    claims: (kid, seq) => journals.get(kid)?.get(seq) ?? null,
    today,
    code: last?.code ?? null,
    consent: last?.seal?.consent ?? null,
  });
}

type File = OpenedSeries['files'][number];

/** What the person agreed to last is what holds. */
function byExport(one: File, other: File): number {
  return (one.seal?.exportedAt ?? '') < (other.seal?.exportedAt ?? '') ? -1 : 1;
}

function Acts(props: Omit<WorksheetProps, 'work'> & { sheet: Worksheet; alias: string | null }) {
  const { sheet, alias, client, go } = props;
  const { t } = useWords();
  return (
    <aside class="worksheet-acts">
      <section class="worksheet-group">
        <h2 class="small second">{t('worksheet.forJudge')}</h2>
        <Button kind="filled" wide icon="page" testId="to-expose" onPress={() => go('#court')}>
          {t('worksheet.acts.expose')}
        </Button>
        <Button wide icon="camera" onPress={() => go('#court')}>
          {t('worksheet.acts.captures')}
        </Button>
        <Button wide icon="pen" onPress={() => go('#court')}>
          {t('worksheet.acts.statements')}
        </Button>
      </section>
      <section class="worksheet-group">
        <h2 class="small second">{t('worksheet.forUs')}</h2>
        <Button
          wide
          icon="printer"
          testId="print-worksheet"
          onPress={() => client.print({ kind: 'worksheet', sheet, alias })}
        >
          {t('worksheet.acts.print')}
        </Button>
        <Button wide icon="people" testId="to-together" onPress={() => go('#together')}>
          {t('worksheet.acts.together')}
        </Button>
      </section>
    </aside>
  );
}
