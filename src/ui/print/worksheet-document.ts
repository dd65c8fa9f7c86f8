/** What the printed *fiche de travail* says, as plain values: it crosses from the permanence to the print tab. */
import type { Worksheet } from '#casework/worksheet/worksheet.ts';

export type WorksheetDocument = {
  kind: 'worksheet';
  sheet: Worksheet;
  /** Of the case that the association keeps of this person; null without one. */
  alias: string | null;
};
