/** Makes the journal ready for a hand-over and says which questions come first. */
import { accessFailuresOf } from '#core/attempt/access-failures.ts';
import { err, ok, type Result } from '#core/result.ts';
import type { PopupQuestion } from '#core/view/popup-view.ts';
import type { Failure } from '#messaging/protocol.ts';
import type { JournalClient } from '../journal-client.ts';
import { loadHandover, type HandoverJournal } from './load-handover.ts';
import type { OpenPurpose } from './PurposesStep.tsx';

export type HandoverRead = {
  journal: HandoverJournal;
  held: Extract<PopupQuestion, { ask: 'held' }> | null;
  purposes: readonly OpenPurpose[];
  /** Lines that a file made now does not hold: the browser refused to write them down. */
  late: number;
};

/** Lines that are due become entries first: what was seen a minute ago belongs into the file. Never throws. */
export async function readHandover(client: JournalClient): Promise<Result<HandoverRead, Failure>> {
  try {
    const settled = await client.call('settle', {});
    if (!settled.ok) return settled;
    const journal = await loadHandover(client);
    if (journal === null) return err({ code: 'page/no-journal' });
    const [popup, rows] = await Promise.all([
      client.call('popup', { tab: null }),
      client.read.allRows(journal.person),
    ]);
    const question = popup.ok ? popup.value.question : null;
    const purposes = accessFailuresOf(rows)
      .filter((failure) => failure.unknown)
      .map(({ stay, at }) => ({ stay, at }));
    return ok({
      journal,
      held: question?.ask === 'held' ? question : null,
      purposes,
      late: settled.value.late,
    });
  } catch {
    return err({ code: 'page/read' });
  }
}

/** The step that follows "Pour qui ?": whose lines, what was wanted, the photos, or at once what leaves. */
export function firstStep(read: HandoverRead): 'held' | 'purposes' | 'photos' | 'leaves' {
  if (read.held !== null) return 'held';
  if (read.purposes.length > 0) return 'purposes';
  return read.journal.photos.length === 0 ? 'leaves' : 'photos';
}
