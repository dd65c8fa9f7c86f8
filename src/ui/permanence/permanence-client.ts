/**
 * What the permanence needs beyond the pages' client, and knows nothing else of: `entrypoints/permanence` builds it
 * part by part; tests and the gallery build one from memory.
 */
import type { CaseShelf } from '#casework/cases/case-shelf.ts';
import type { JournalClient } from '../journal-client.ts';
import type { PrintDocument } from '../print/print-document.ts';
import type { CourtTools } from './court/court-tools.ts';
import type { EndTools } from './end/end-tools.ts';
import type { FileOpener } from './file/file-opener.ts';
import type { PictureTools } from './pictures/picture-tools.ts';
import type { SessionTools } from './session/session-tools.ts';

export interface PermanenceClient extends JournalClient, SessionTools, EndTools, CourtTools {
  /** Received files, read and judged in a thread of their own. */
  files: FileOpener;
  /** Pictures and papers, taken without their metadata. */
  pictures: PictureTools;
  /** The cases that the association keeps here, if it does. */
  cases: CaseShelf;
  /** Opens a paper in the print tab; this tab stays open until it is shown there. */
  print(paper: PrintDocument): void;
  /** Takes every paper out of its print tab: the work that it was made from is put away. */
  putAwayPapers(): void;
  /** The bundled file marked EXEMPLE, to learn on. */
  example(): Promise<File>;
}
