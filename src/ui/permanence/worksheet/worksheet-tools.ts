/** What the worksheet needs beyond the client: the print tab. */
import type { WorksheetDocument } from '../../print/worksheet-document.ts';

export interface WorksheetTools {
  /** Opens the paper in the print tab. */
  print(document: WorksheetDocument): void;
}
