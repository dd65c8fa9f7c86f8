/** Owes the ink band what concerns cases, only where they are kept: the tab, whose case this is, the lock. */
import type { CaseStart } from '#casework/cases/case-start.ts';
import { useWords } from '../../i18n/Words.tsx';
import { BandButton } from '../BandButton.tsx';
import type { Route } from '../routes.ts';
import { isKept, type CasesNow } from './use-cases.ts';

export function CasePlaces(props: {
  cases: CasesNow;
  kept: CaseStart | null;
  route: Route;
  go: (route: Route) => void;
}) {
  const { t } = useWords();
  const { state } = props.cases;
  if (!isKept(state)) return null;
  const cases = state.is === 'open' ? state.cases : [];
  const mine = cases.find(({ id }) => id === props.kept?.id);
  return (
    <>
      <BandButton
        icon="lock"
        testId="cases"
        here={props.route === '#cases'}
        onPress={() => props.go('#cases')}
      >
        {t('permanence.cases')}
      </BandButton>
      {mine === undefined ? null : (
        <strong class="ink-band-said" data-testid="with-case">
          <bdi>{t('cases.withCase', { alias: mine.alias })}</bdi>
        </strong>
      )}
    </>
  );
}

/** Not while they are locked: there is nothing to lock. */
export function CaseLock({ cases }: { cases: CasesNow }) {
  const { t } = useWords();
  if (cases.state.is !== 'open') return null;
  return (
    <BandButton icon="lock" testId="lock-cases" onPress={cases.lock}>
      {t('cases.lock', { count: cases.minutes })}
    </BandButton>
  );
}
