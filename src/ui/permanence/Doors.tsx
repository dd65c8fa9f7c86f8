/** Owes the permanence its start: the question asked aloud, then three doors of one weight, none of them filled. */
import { Button } from '../controls/Button.tsx';
import { useWords } from '../i18n/Words.tsx';
import { DecisionQuestion } from './DecisionQuestion.tsx';
import { DoorCard } from './DoorCard.tsx';
import { FileDoorCard } from './FileDoorCard.tsx';
import { PicturesDrawing, SheetsDrawing } from './door-drawings.tsx';
import type { Route } from './routes.ts';
import { screens } from './screens.ts';

export type DoorsProps = {
  go: (route: Route, files?: readonly File[]) => void;
  /** The bundled file marked EXEMPLE. */
  example: () => Promise<File>;
  /** The association keeps cases on this computer. */
  kept: boolean;
  /** Opens the blank paper journal for printing. */
  onBlank: () => void;
};

export function Doors(props: DoorsProps) {
  const { go } = props;
  return (
    <main class="page-main page-width stack doors" data-testid="doors">
      <DecisionQuestion onDates={reach(props, '#worksheet')} />
      <div class="door-cards">
        {screens['#file'] === undefined ? null : (
          <FileDoorCard onFiles={(files) => go('#file', files)} example={props.example} />
        )}
        <PicturesCard {...props} />
        <TogetherCard {...props} />
      </div>
      <DoorsFoot {...props} />
    </main>
  );
}

/** What leads to a screen; null while the screen does not exist, so that it is not linked. */
function reach(props: DoorsProps, route: Route): (() => void) | null {
  return screens[route] === undefined ? null : () => props.go(route);
}

function PicturesCard(props: DoorsProps) {
  const { t } = useWords();
  const pictures = reach(props, '#pictures');
  const paper = reach(props, '#paper');
  if (pictures === null && paper === null) return null;
  return (
    <DoorCard
      well={<PicturesDrawing />}
      title={t('permanence.doors.picturesTitle')}
      text={t('permanence.doors.picturesText')}
      more={t('permanence.doors.picturesMore')}
      testId="door-pictures"
    >
      {pictures === null ? null : (
        <Button wide size={56} iconEnd="arrow" testId="to-pictures" onPress={pictures}>
          {t('permanence.doors.pictures')}
        </Button>
      )}
      {paper === null ? null : (
        <Button wide size={56} iconEnd="arrow" testId="to-paper" onPress={paper}>
          {t('permanence.doors.paper')}
        </Button>
      )}
    </DoorCard>
  );
}

function TogetherCard(props: DoorsProps) {
  const { t } = useWords();
  const together = reach(props, '#together');
  if (together === null) return null;
  return (
    <DoorCard
      well={<SheetsDrawing />}
      title={t('permanence.doors.togetherTitle')}
      text={t('permanence.doors.togetherText')}
      more={t('permanence.doors.togetherMore')}
      testId="door-together"
    >
      <Button wide size={56} iconEnd="arrow" testId="to-together" onPress={together}>
        {t('permanence.doors.togetherAct')}
      </Button>
    </DoorCard>
  );
}

function DoorsFoot(props: DoorsProps) {
  const { t } = useWords();
  const cases = reach(props, '#cases');
  return (
    <div class="doors-foot">
      <div class="doors-foot-part">
        <p>
          <strong>{t('permanence.doors.blankTitle')}</strong> {t('permanence.doors.blankText')}
        </p>
        <Button icon="printer" testId="print-blank" onPress={props.onBlank}>
          {t('permanence.doors.blankAct')}
        </Button>
      </div>
      <div class="doors-foot-part">
        {props.kept ? (
          <p>
            <strong>{t('cases.doors.title')}</strong> {t('cases.doors.text')}
          </p>
        ) : (
          <p>
            <strong>{`${t('permanence.paperOnly')}.`}</strong> {t('permanence.doors.onlyText')}
          </p>
        )}
        {cases === null ? null : (
          <Button kind="quiet" testId="keep-cases" onPress={cases}>
            {t(props.kept ? 'cases.doors.act' : 'permanence.doors.keepCases')}
          </Button>
        )}
      </div>
    </div>
  );
}
