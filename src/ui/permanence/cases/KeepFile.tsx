/** Owes opened files their place in a case: only where the person said *keep*; and a known case's heads to the verdict. */
import { useEffect } from 'preact/hooks';
import type { OpenedSeries } from '#casework/opened-series.ts';
import { useWords } from '../../i18n/Words.tsx';
import type { ScreenProps } from '../screen-props.ts';
import { caseHeads } from './case-heads.ts';
import { GuardFile } from './GuardFile.tsx';
import { KeepCase } from './KeepCase.tsx';
import { keepSource } from './keep-source.ts';
import { useShelf } from './use-shelf.ts';

export function KeepFile(props: ScreenProps & { series: OpenedSeries }) {
  const { t } = useWords();
  const { series, setWork, client } = props;
  const state = useShelf(client.cases);
  useEffect(() => {
    if (state.is !== 'open') return;
    const heads = caseHeads(state.cases, series);
    if (heads.length === 0) return;
    setWork((work) =>
      work.series === null
        ? work
        : { ...work, series: { ...work.series, known: [...work.series.known, ...heads] } },
    );
  }, [state, series, setWork]);
  const source = keepSource(series);
  if (typeof source === 'object') return <KeepCase {...props} source={source} />;
  // Where no cases are kept, nobody needs to hear why this one is not.
  if (state.is === 'none' || state.is === 'reading') return null;
  return (
    <section class="keep-case stack" data-testid="not-kept">
      {props.work.kept === null ? null : (
        <GuardFile
          client={client}
          series={series}
          kept={props.work.kept}
          onLeave={() => setWork((work) => ({ ...work, kept: null }))}
        />
      )}
      <h2>{t('cases.keep.title')}</h2>
      <p>
        {t(`cases.keep.${source}`)} {source === 'refused' ? t('cases.keep.refusedSays') : null}
      </p>
    </section>
  );
}
