/** Makes masked copies during a hand-over and takes them, and what was noted meanwhile, into what is shown next. */
import { defaultSelection } from '#core/handover-selection/default-selection.ts';
import { withLines, type Selection } from '#core/handover-selection/selection.ts';
import type { Rect } from '#core/mask-picture/picture-rect.ts';
import { err, ok, type Result } from '#core/result.ts';
import type { Failure } from '#messaging/protocol.ts';
import type { JournalClient } from '../journal-client.ts';
import type { MaskTools } from '../masking/mask-tools.ts';
import type { HandoverJournal, HandoverPhoto } from './load-handover.ts';
import { makeMasks, type MadeMasks } from './make-masks.ts';
import type { HandoverRead } from './read-handover.ts';
import type { PhotoChoices } from './use-photo-choices.ts';

/** Answers the `seq` of the new masked copy. It leaves only once it is decided so. */
export type Masking = (
  photo: HandoverPhoto,
  rects: readonly Rect[],
) => Promise<Result<number, Failure>>;

export function useMasking(given: {
  client: JournalClient;
  masks: MaskTools;
  read: HandoverRead | null;
  choices: PhotoChoices;
  setRead: (read: HandoverRead) => void;
  setSelection: (change: (before: Selection | null) => Selection | null) => void;
}): Masking {
  const { client, masks, read, choices } = given;
  return async (photo, rects) => {
    if (read === null) return err({ code: 'page/no-journal' });
    const made = await makeMasks({ client, masks, journal: read.journal }, photo, rects);
    if (!made.ok) return made;
    given.setRead({ ...read, journal: made.value.journal });
    // A photo that is the same to the bit and was kept whole leaves masked now, too.
    const kept = [...made.value.copies].filter(([seq]) => typeof choices.decided(seq) === 'number');
    for (const [seq, copy] of kept) choices.set(seq, copy);
    given.setSelection(
      (before) =>
        before && withCopies(withNewLines(before, read.journal, made.value), kept, choices),
    );
    const own = made.value.copies.get(photo.seq);
    return own === undefined ? err({ code: 'page/mask' }) : ok(own);
  };
}

/** What was noted between the first look and the masking is shown at the next step, ticked as it would have been. */
function withNewLines(
  selection: Selection,
  before: HandoverJournal,
  { journal }: MadeMasks,
): Selection {
  const all = defaultSelection(journal.lines, selection.recipient).lines;
  const added = journal.lines.filter(({ seq }) => seq > before.until && all.has(seq));
  return withLines(
    selection,
    added.map(({ seq }) => seq),
    true,
  );
}

function withCopies(
  selection: Selection,
  kept: readonly (readonly [photo: number, copy: number])[],
  choices: PhotoChoices,
): Selection {
  return kept.reduce((chosen, [photo, copy]) => {
    const was = choices.decided(photo);
    return withLines(
      withLines(chosen, [photo, ...(was == null ? [] : [was])], false),
      [copy],
      true,
    );
  }, selection);
}
