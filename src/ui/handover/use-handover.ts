/** Holds what the person decides during a hand-over, in memory only: leaving the page decides nothing. */
import { useMemo, useState } from 'preact/hooks';
import { defaultSelection } from '#core/handover-selection/default-selection.ts';
import { withLines, type Recipient, type Selection } from '#core/handover-selection/selection.ts';
import { useBusy } from '../controls/use-busy.ts';
import type { JournalClient } from '../journal-client.ts';
import type { WizardMaker } from './handover-maker.ts';
import type { HandoverPhoto } from './load-handover.ts';
import { leavingPhotos, type LeavingPhoto } from './photo-weights.ts';
import { firstStep, readHandover, type HandoverRead } from './read-handover.ts';
import { useMaking, type Making } from './use-making.ts';
import { useMasking, type Masking } from './use-masking.ts';
import {
  usePhotoChoices,
  versionsOf,
  type PhotoChoice,
  type PhotoChoices,
} from './use-photo-choices.ts';

export type HandoverStep = 'who' | 'held' | 'purposes' | 'photos' | 'leaves' | 'file';

export type Handover = Omit<Making, 'make'> &
  Pick<PhotoChoices, 'decided' | 'looked'> & {
    step: HandoverStep;
    busy: boolean;
    failed: string | null;
    read: HandoverRead | null;
    selection: Selection | null;
    leavingPhotos: readonly LeavingPhoto[];
    whom: Recipient;
    choose: (recipient: Recipient) => void;
    /** Reads again after an answer made new entries. */
    refresh: () => void;
    decide: (photo: HandoverPhoto, choice: PhotoChoice) => void;
    mask: Masking;
    toPhotos: () => void;
    toLeaves: () => void;
    onSelection: (selection: Selection) => void;
    onMake: () => void;
    /** Takes photos out and makes the file again. */
    makeWithout: (seqs: readonly number[]) => void;
  };

export function useHandover(client: JournalClient, maker: WizardMaker): Handover {
  const [step, setStep] = useState<HandoverStep>('who');
  const [read, setRead] = useState<HandoverRead | null>(null);
  const [selection, setSelection] = useState<Selection | null>(null);
  const [failed, setFailed] = useState<string | null>(null);
  const [whom, setWhom] = useState<Recipient>('association');
  const [reading, start] = useBusy();
  const choices = usePhotoChoices();
  const { make, ...making } = useMaking(maker, () => setStep('file'));
  const mask = useMasking({ client, masks: maker.masks, read, choices, setRead, setSelection });

  const readAll = (recipient: Recipient) =>
    start(async () => {
      const found = await readHandover(client);
      setFailed(found.ok ? null : found.error.code);
      if (!found.ok) return;
      setRead(found.value);
      choices.forget();
      setSelection(defaultSelection(found.value.journal.lines, recipient));
      setStep(firstStep(found.value));
    });
  const makeNow = (chosen: Selection | null) => {
    if (read !== null && chosen !== null) make(read.journal, chosen);
  };
  const leaving = useMemo(
    () => (read && selection ? leavingPhotos(read.journal.photos, selection.lines) : []),
    [read, selection],
  );
  return {
    ...making,
    decided: choices.decided,
    looked: choices.looked,
    step,
    busy: reading || making.making,
    failed,
    read,
    selection,
    leavingPhotos: leaving,
    whom,
    choose: (recipient) => {
      setWhom(recipient);
      readAll(recipient);
    },
    refresh: () => readAll(whom),
    decide: (photo, choice) => {
      choices.set(photo.seq, choice);
      setSelection((before) => before && withChoice(before, photo, choice));
    },
    mask,
    toPhotos: () => setStep(read?.journal.photos.length === 0 ? 'leaves' : 'photos'),
    toLeaves: () => setStep('leaves'),
    onSelection: setSelection,
    onMake: () => makeNow(selection),
    makeWithout: (seqs) => {
      const less = selection && withLines(selection, seqs, false);
      setSelection(less);
      makeNow(less);
    },
  };
}

/** One version of a photo leaves, or none. */
function withChoice(selection: Selection, photo: HandoverPhoto, choice: PhotoChoice): Selection {
  const none = withLines(selection, versionsOf(photo), false);
  return choice === null ? none : withLines(none, [choice], true);
}
