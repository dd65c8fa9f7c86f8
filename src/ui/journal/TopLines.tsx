/** Owes the top of the journal: the nearest date before any count, then each situation that holds, one under the other. */
import type { NearestDate } from '#core/situation/nearest-date.ts';
import type { Situation } from '#core/situation/situations.ts';
import { daysBetween } from '#core/time/days.ts';
import { windowFor } from '#law/window-for.ts';
import { Button } from '../controls/Button.tsx';
import { NearestDateBox } from '../controls/NearestDateBox.tsx';
import { Notice } from '../controls/Notice.tsx';
import { Both } from '../i18n/Both.tsx';
import { useWords } from '../i18n/Words.tsx';
import { SituationTop } from './SituationTop.tsx';

export type TopLinesProps = {
  nearest: NearestDate | null;
  situations: readonly Situation[];
  today: string;
  /** *Imprimer ma feuille* is the filled act when the person waits; when they cannot act, *Préparer le fichier* is. */
  printFilled: boolean;
  onPrint: () => void;
  onGiveDates: () => void;
  onNotMine: (situation: Situation) => void;
};

export function TopLines(props: TopLinesProps) {
  const { situations, today } = props;
  const nearest = earliest(props.nearest, windowEnd(situations, today));
  return (
    <div class="tops" data-testid="journal-top">
      {nearest === null ? <NoDate {...props} /> : <Nearest {...props} nearest={nearest} />}
      {situations.map((situation) => (
        <div key={situation.name} class="situation">
          <SituationTop situation={situation} today={today} />
          <NotMine onPress={() => props.onNotMine(situation)} name={situation.name} />
        </div>
      ))}
    </div>
  );
}

type ShownDate = Omit<NearestDate, 'what'> & { what: NearestDate['what'] | 'window' };

/** The end of the filing window, for somebody who cannot act and while it is still to come. */
function windowEnd(situations: readonly Situation[], today: string): ShownDate | null {
  const blocked = situations.find((one) => one.name === 'cannot-act');
  const window = blocked ? windowFor({ ...blocked, today }) : null;
  if (window === null || !window.near || window.until < today) return null;
  return { what: 'window', date: window.until, days: daysBetween(today, window.until) };
}

/** The first still to come; a date of the past gives way to any that is not. */
function earliest(one: ShownDate | null, other: ShownDate | null): ShownDate | null {
  if (one === null || other === null) return one ?? other;
  return one.days >= 0 && one.days <= other.days ? one : other;
}

function Nearest(props: Omit<TopLinesProps, 'nearest'> & { nearest: ShownDate }) {
  const { t } = useWords();
  const { nearest } = props;
  return (
    <NearestDateBox
      {...nearest}
      act={<PrintAct {...props} />}
      source={t(`journal.from.${nearest.what}`)}
    />
  );
}

function PrintAct(props: Pick<TopLinesProps, 'printFilled' | 'onPrint'>) {
  return (
    <Button
      kind={props.printFilled ? 'filled' : 'outlined'}
      size={props.printFilled ? 56 : 44}
      icon="printer"
      testId="print-sheet"
      onPress={props.onPrint}
    >
      <Both k="journal.printSheet" />
    </Button>
  );
}

function NoDate(props: TopLinesProps) {
  const { t } = useWords();
  return (
    <Notice
      fact={t('journal.noDate.title')}
      testId="no-date"
      acts={
        <>
          <Button icon="calendar" testId="give-dates" onPress={props.onGiveDates}>
            <Both k="journal.noDate.act" />
          </Button>
          <PrintAct printFilled={false} onPrint={props.onPrint} />
        </>
      }
    >
      {t('journal.noDate.text')}
    </Notice>
  );
}

function NotMine(props: { name: string; onPress: () => void }) {
  const { t } = useWords();
  return (
    <div class="not-mine">
      <Button kind="quiet" testId={`not-mine-${props.name}`} onPress={props.onPress}>
        {t('journal.count.notMine')}
      </Button>
    </div>
  );
}
