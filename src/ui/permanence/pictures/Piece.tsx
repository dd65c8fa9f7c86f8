/** Owes one picture or paper: what it is, when it was and who says so, its tick, and the act that mends its date. */
import { useState } from 'preact/hooks';
import type { Capture } from '#casework/captures/captures.ts';
import { isSure } from '#casework/captures/propose-date.ts';
import { Button } from '../../controls/Button.tsx';
import { Icon } from '../../controls/Icon.tsx';
import { VisuallyHidden } from '../../controls/VisuallyHidden.tsx';
import type { WordKey } from '../../i18n/dictionaries.ts';
import { useWords } from '../../i18n/Words.tsx';
import { PieceDate } from './PieceDate.tsx';
import { PiecePicture } from './PiecePicture.tsx';
import { WhenForm, type When } from './WhenForm.tsx';

export type PieceActs = {
  today: string;
  onTake: (id: string, taken: boolean) => void;
  onWhen: (id: string, when: When) => void;
  onDrop: (id: string) => void;
};

type PieceProps = {
  piece: Capture;
  /** It was given: what is mended here would not reach the journal any more. */
  inJournal: boolean;
  acts: PieceActs;
};

export function Piece(props: PieceProps) {
  const { t } = useWords();
  const { piece, inJournal } = props;
  const whole = isSure(piece.date) && piece.date.time !== null;
  return (
    <li class={whole ? 'piece' : 'piece piece-unsure'} data-testid="piece">
      <div class="piece-frame">
        <PiecePicture piece={piece} />
        {isSure(piece.date) && !inJournal ? <PieceTick {...props} /> : null}
      </div>
      <PieceDate piece={piece} />
      {inJournal ? (
        <p class="small piece-given">
          <Icon name="tick" size={18} /> {t('pictures.day.inJournal')}
        </p>
      ) : (
        <PieceMend {...props} />
      )}
    </li>
  );
}

function PieceTick({ piece, acts }: PieceProps) {
  const { t } = useWords();
  return (
    <label class="piece-tick">
      <input
        class="tick-box"
        type="checkbox"
        checked={piece.taken}
        data-testid="piece-tick"
        onChange={(event) => acts.onTake(piece.id, event.currentTarget.checked)}
      />
      <VisuallyHidden>
        {t('pictures.piece.take')} {piece.parts.join('')}
      </VisuallyHidden>
    </label>
  );
}

/** The person's word for the date; what is sure already stands in the fields. */
function PieceMend({ piece, acts }: PieceProps) {
  const [writing, setWriting] = useState(false);
  if (!writing)
    return <PieceButtons piece={piece} onWrite={() => setWriting(true)} onDrop={acts.onDrop} />;
  const known = isSure(piece.date) ? piece.date : { day: '', time: null };
  return (
    <WhenForm
      day={known.day}
      time={known.time}
      today={acts.today}
      onCancel={() => setWriting(false)}
      onKeep={(when) => {
        setWriting(false);
        acts.onWhen(piece.id, when);
      }}
    />
  );
}

function PieceButtons(props: {
  piece: Capture;
  onWrite: () => void;
  onDrop: (id: string) => void;
}) {
  const { t } = useWords();
  const { piece } = props;
  const name = <VisuallyHidden>{` ${piece.parts.join('')}`}</VisuallyHidden>;
  const mend = mending(piece);
  const quiet = mend === 'pictures.piece.correct';
  return (
    <div class="piece-acts">
      <Button
        kind={quiet ? 'quiet' : 'outlined'}
        icon={mend === 'pictures.piece.writeHour' ? 'clock' : 'calendar'}
        testId="piece-when"
        onPress={props.onWrite}
      >
        {t(mend)}
        {name}
      </Button>
      <Button kind="quiet" testId="piece-drop" onPress={() => props.onDrop(piece.id)}>
        {t('pictures.piece.remove')}
        {name}
      </Button>
    </div>
  );
}

function mending({ date }: Capture) {
  if (date === null) return 'pictures.piece.writeDate' satisfies WordKey;
  if (!isSure(date)) return 'pictures.piece.writeDay' satisfies WordKey;
  if (date.time === null) return 'pictures.piece.writeHour' satisfies WordKey;
  return 'pictures.piece.correct' satisfies WordKey;
}
