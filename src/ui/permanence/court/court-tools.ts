/** What the court set needs beyond the client: the print tab, masking by hand, and one ZIP of the other pieces. */
import type { MaskTools } from '../../masking/mask-tools.ts';
import type { CourtDocument } from '../../print/court-documents.ts';

export type CourtPiece = { name: string; blob: Blob };

export interface CourtTools {
  masks: MaskTools;
  /** Opens the paper in the print tab. */
  print(document: CourtDocument): void;
  /** One file each, no folder. @param at instant of every member's time, RFC 3339 */
  courtZip(pieces: readonly CourtPiece[], at: string): Promise<Blob>;
}
