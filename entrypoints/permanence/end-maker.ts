/** Composition of the file of *Terminer*: the same maker as in the journal tab, loaded when a file is made. */
import type { WizardMaker } from '#ui/handover/handover-maker.ts';
import type { JournalClient } from '#ui/journal-client.ts';
import { lazyMasks } from '../page/lazy-masks.ts';

export function endMaker(client: JournalClient): WizardMaker {
  return {
    make: async (order) => (await import('../journal/file-maker.ts')).makeFile(client, order),
    masks: lazyMasks,
  };
}
