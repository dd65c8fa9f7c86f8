/** Owes gallery and screen tests the permanence's client from memory: the pages' fake, and its own parts. */
import { err, ok } from '#core/result.ts';
import type { PermanenceClient } from '#ui/permanence/permanence-client.ts';
import type { PrintDocument } from '#ui/print/print-document.ts';
import { caseShelf } from '#casework/cases/case-shelf.ts';
import { openCrypto, memoryStore } from '../casework/cases/made-case.ts';
import { fakeMaker } from '../ui/handover/fake-maker.ts';
import { fakeClient, type FakeClient } from './fake-client.ts';

export type FakePermanence = FakeClient &
  PermanenceClient & {
    /** Papers in print tabs, in the order in which they were handed over. */
    printed: PrintDocument[];
  };

export function fakePermanence(
  given: Parameters<typeof fakeClient>[0] = {},
  parts: Partial<PermanenceClient> = {},
): FakePermanence {
  const client = fakeClient(given);
  const printed: PrintDocument[] = [];
  return {
    ...client,
    files: { open: async () => err({ code: 'file/read' }) },
    pictures: { take: async () => err({ code: 'picture/unreadable' }) },
    photos: { granted: async () => false, ask: async () => false },
    openPortal: () => client.open('portal'),
    end: fakeMaker(),
    cases: caseShelf(openCrypto(), memoryStore()),
    masks: {
      burn: async (photo) => ok(photo),
      size: async () => ({ width: 8, height: 5 }),
      undrawable: async () => null,
    },
    courtZip: async () => new Blob(['zip']),
    print: (paper) => void printed.push(paper),
    putAwayPapers: () => void printed.splice(0),
    example: async () => new File(['zip'], 'temoin_EXEMPLE.zip', { type: 'application/zip' }),
    ...parts,
    printed,
  };
}
