/**
 * Owes the second door its screen: pictures in by button, from the doors or by drop, a row a day, each confirmed at
 * once, those without date last; all of it in memory until it goes into the person's journal.
 */
import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import {
  addPieces,
  answerDay,
  confirmDay,
  dropPiece,
  redate,
  take,
  type Captures,
} from '#casework/captures/captures.ts';
import { dayGroups } from '#casework/captures/day-groups.ts';
import { Empty } from '../../controls/Empty.tsx';
import { dayOf } from '../../i18n/format.ts';
import { useWords } from '../../i18n/Words.tsx';
import type { ScreenProps } from '../screen-props.ts';
import { DayRow } from './DayRow.tsx';
import { GiveFoot } from './GiveFoot.tsx';
import { AddButton, IntakeState } from './Intake.tsx';
import type { PictureTools } from './picture-tools.ts';
import { useIntake } from './use-intake.ts';

export type PicturesProps = ScreenProps & {
  client: ScreenProps['client'] & { pictures: PictureTools };
};

export function PicturesDoor(props: PicturesProps) {
  const { t } = useWords();
  const { client, work, setWork, given } = props;
  const { captures } = work;
  const today = dayOf(client.now());
  const change = (step: (now: Captures) => Captures) =>
    setWork((now) => ({ ...now, captures: step(now.captures) }));
  const intake = useIntake({
    tools: client.pictures,
    today,
    onTaken: (piece) => change((now) => addPieces(now, [piece])),
  });
  useGiven(given, intake.take);
  const groups = dayGroups(captures.pieces);
  const acts = {
    today,
    onTake: (id: string, taken: boolean) => change((now) => take(now, id, taken)),
    onWhen: (id: string, when: Parameters<typeof redate>[2]) =>
      change((now) => redate(now, id, when)),
    onDrop: (id: string) => change((now) => dropPiece(now, id)),
    onAnswer: (day: string, said: Parameters<typeof answerDay>[2]) =>
      change((now) => answerDay(now, day, said)),
    onConfirm: (day: string) => change((now) => confirmDay(now, day)),
  };
  return (
    <DropMain onFiles={intake.take}>
      <div class="pictures-head">
        <div>
          <h1>
            {groups.length === 0
              ? t('pictures.title')
              : t('pictures.count', { count: captures.pieces.length })}
          </h1>
          <p>{t('pictures.lead')}</p>
        </div>
        <AddButton intake={intake} />
      </div>
      <IntakeState intake={intake} />
      {groups.length === 0 && intake.progress === null ? (
        <Empty fact={t('pictures.emptyFact')}>{t('pictures.emptySays')}</Empty>
      ) : null}
      {groups.map((group) => (
        <DayRow key={group.day ?? 'none'} group={group} captures={captures} acts={acts} />
      ))}
      {groups.length === 0 ? null : <GiveFoot {...props} />}
    </DropMain>
  );
}

/** Files chosen at the doors are taken once, when the screen opens. */
function useGiven(given: readonly File[], onFiles: (files: readonly File[]) => void): void {
  useEffect(() => {
    onFiles(given);
    // oxlint-disable-next-line react/exhaustive-deps -- because taking them again at each render would never end
  }, [given]);
}

/** The whole page takes what is dropped on it; the button does the same for everybody else. */
function DropMain(props: {
  onFiles: (files: readonly File[]) => void;
  children: ComponentChildren;
}) {
  const { t } = useWords();
  const [over, setOver] = useState(false);
  return (
    <div
      class="pictures-ground"
      onDragOver={(event) => {
        // Without this the browser would open the file in place of the page.
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        props.onFiles(Array.from(event.dataTransfer?.files ?? []));
      }}
    >
      <main class="page-main page-width stack pictures" data-testid="pictures">
        {over ? <p class="pictures-drop">{t('pictures.drop')}</p> : null}
        {props.children}
      </main>
    </div>
  );
}
