/** Owes a visit that goes on from a case its warning when the files on the table are somebody else's, kept or not. */
import type { CaseStart } from '#casework/cases/case-start.ts';
import { comparePerson } from '#casework/cases/compare-person.ts';
import type { OpenedSeries } from '#casework/opened-series.ts';
import { Button } from '../../controls/Button.tsx';
import { Notice } from '../../controls/Notice.tsx';
import { useWords } from '../../i18n/Words.tsx';
import type { PermanenceClient } from '../permanence-client.ts';
import { continuedFrom } from '../session/continued.ts';
import { useMacs } from './use-macs.ts';
import { useShelf } from './use-shelf.ts';

export function GuardFile(props: {
  client: PermanenceClient;
  series: OpenedSeries;
  kept: CaseStart;
  onLeave: () => void;
}) {
  const { t } = useWords();
  const { client, series, kept } = props;
  const state = useShelf(client.cases);
  const macs = useMacs(client, continuedFrom(series) ?? nobody);
  const kids = series.journals.map(({ kid }) => kid);
  if (
    macs === null ||
    comparePerson({ ...kept, files: kept.continues }, { kids, ...macs }) !== 'other'
  )
    return null;
  // Locked, the alias stays unsaid: the warning does not.
  const alias =
    state.is === 'open' ? state.cases.find(({ id }) => id === kept.id)?.alias : undefined;
  return (
    <Notice
      kind="warn"
      live
      fact={alias === undefined ? t('cases.together.other') : t('cases.keep.other', { alias })}
      testId="other-person"
      acts={<Button onPress={props.onLeave}>{t('cases.keep.leave')}</Button>}
    >
      {t('cases.keep.otherSays')}
    </Notice>
  );
}

const nobody = { names: [], foreigner: null };
