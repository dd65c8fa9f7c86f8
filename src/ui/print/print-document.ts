/** Every paper that another page hands to the print tab, told apart by `kind`; plain values, since they cross tabs. */
import type { CourtDocument } from './court-documents.ts';
import type { EndDocument } from './end-document.ts';
import type { WorksheetDocument } from './worksheet-document.ts';

export type PrintDocument = EndDocument | WorksheetDocument | CourtDocument;
