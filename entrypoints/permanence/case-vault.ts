/** Composition of the kept cases: sealed and opened in this page, read from the store, written through the background. */
import { caseShelf, type CaseShelf } from '#casework/cases/case-shelf.ts';
import { caseCrypto } from '#platform/case-crypto.ts';
import type { JournalClient } from '#ui/journal-client.ts';

export function caseVault(client: JournalClient): CaseShelf {
  return caseShelf(caseCrypto, {
    cases: async () => client.read.cases(),
    put: async (boxes) => client.call('putCases', { boxes: [...boxes] }),
    drop: async (id) => client.call('dropCase', { id }),
    dropAll: async () => client.call('dropCases', {}),
  });
}
