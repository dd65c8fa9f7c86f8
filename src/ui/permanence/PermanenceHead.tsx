/** Owes the ink band: which side of the table this is, what is kept, who helps, and "Terminer avec …" once somebody is there. */
import { useState } from 'preact/hooks';
import type { SessionView } from '#core/view/session-view.ts';
import { Icon } from '../controls/Icon.tsx';
import { Mark } from '../controls/Mark.tsx';
import { useWords } from '../i18n/Words.tsx';
import { CaseLock, CasePlaces } from './cases/CasePlaces.tsx';
import { isKept, type CasesNow } from './cases/use-cases.ts';
import { BandButton } from './BandButton.tsx';
import type { Volunteer } from './volunteer.ts';
import { VolunteerDialog } from './VolunteerDialog.tsx';
import type { Route } from './routes.ts';
import { screens } from './screens.ts';
import type { CaseStart } from '#casework/cases/case-start.ts';

export type PermanenceHeadProps = {
  route: Route;
  session: SessionView | null;
  cases: CasesNow;
  /** The case that this visit goes on from. */
  kept: CaseStart | null;
  /** Something of a person lies open in this tab. */
  open: boolean;
  helper: Volunteer;
  setHelper: (helper: Volunteer) => void;
  go: (route: Route) => void;
  onClear: () => void;
  onHelp: () => void;
};

export function PermanenceHead(props: PermanenceHeadProps) {
  const { t } = useWords();
  const { helper } = props;
  const [asking, setAsking] = useState(false);
  const named = [helper.association, helper.initials].filter((part) => part !== '').join(' · ');
  return (
    <header class="ink-band screen-only">
      <div class="page-width ink-band-row">
        <span class="brand">
          <Mark height={26} />
          <strong>{t('permanence.brand')}</strong>
        </span>
        <Places {...props} />
        <span class="ink-band-end">
          <BandButton icon="people" testId="helper" onPress={() => setAsking(true)}>
            {named === '' ? t('permanence.helper') : named}
          </BandButton>
          <CaseLock cases={props.cases} />
          <BandButton icon="help" testId="help" onPress={props.onHelp}>
            {t('common.help')}
          </BandButton>
          <Ending {...props} />
        </span>
      </div>
      <VolunteerDialog
        open={asking}
        helper={helper}
        onKeep={(next) => {
          props.setHelper(next);
          setAsking(false);
        }}
        onClose={() => setAsking(false)}
      />
    </header>
  );
}

/** *Papier seulement* is said at the doors where it holds; from any other screen there is a way back to them. */
function Places(props: PermanenceHeadProps) {
  const { t } = useWords();
  const { route, cases } = props;
  const onlyPaper = route === '#' && !isKept(cases.state);
  return (
    <span class="ink-band-places">
      {onlyPaper ? (
        <span class="ink-band-said">
          <Icon name="page" size={20} />
          {t('permanence.paperOnly')}
        </span>
      ) : (
        <BandButton
          icon={route === '#' ? 'page' : 'back'}
          testId="to-doors"
          here={route === '#'}
          onPress={() => props.go('#')}
        >
          {t('permanence.toDoors')}
        </BandButton>
      )}
      <CasePlaces cases={cases} kept={props.kept} route={route} go={props.go} />
    </span>
  );
}

/** A session ends by *Terminer* only; papers and files that were merely read are put away. */
function Ending(props: PermanenceHeadProps) {
  const { t } = useWords();
  const { session } = props;
  if (session !== null && screens['#end'] !== undefined) {
    const { name } = session;
    return (
      <BandButton icon="tick" framed testId="end" onPress={() => props.go('#end')}>
        {name === null ? t('permanence.endNow') : t('permanence.endWith', { name })}
      </BandButton>
    );
  }
  if (session !== null || !props.open) return null;
  return (
    <BandButton icon="cross" framed testId="clear" onPress={props.onClear}>
      {t('permanence.clear')}
    </BandButton>
  );
}
