/** Composition of the permanence's client: the pages' client, and one part a file beside this one. */
import { photoPermission } from '#platform/photo-permission.ts';
import { openPrint, putAwayPapers } from '#platform/print-channel.ts';
import type { JournalClient } from '#ui/journal-client.ts';
import type { PermanenceClient } from '#ui/permanence/permanence-client.ts';
import { lazyMasks } from '../page/lazy-masks.ts';
import { pictureTools } from '../page/picture-tools.ts';
import { courtZip } from './court-zip.ts';
import { caseVault } from './case-vault.ts';
import { endMaker } from './end-maker.ts';
import { openFile } from './open-file.ts';
import { portalTools } from './open-portal.ts';

export function permanenceClient(client: JournalClient): PermanenceClient {
  return {
    ...client,
    ...portalTools,
    files: { open: openFile },
    pictures: pictureTools,
    photos: photoPermission,
    cases: caseVault(client),
    end: endMaker(client),
    masks: lazyMasks,
    courtZip,
    print: openPrint,
    putAwayPapers,
    example: async () => (await import('./open-example.ts')).openExample(),
  };
}
