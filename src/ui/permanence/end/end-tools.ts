/** What *Terminer* needs beyond the client: a maker of files that reads them again, and the print tab. */
import type { WizardMaker } from '../../handover/handover-maker.ts';
import type { EndDocument } from '../../print/end-document.ts';

export interface EndTools {
  end: WizardMaker;
  /** Opens the paper in the print tab. */
  print(document: EndDocument): void;
}
