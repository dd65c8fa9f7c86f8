/** The papers of a court set, as plain values: they cross from the permanence to the print tab. */
import type { ExposeModel } from '#core/report/expose-model.ts';

/** `title` names the tab, and so the PDF: `01_Expose_…`. */
type Named = { title: string };

export type ExposeDocument = Named & { kind: 'expose'; model: ExposeModel };

export type InventoryLine = {
  /** `00`, `02`, `2-1`, `03`. */
  number: string;
  label: string;
  /** `YYYY-MM-DD`. */
  day: string | null;
  /** Null for a capture inside the series. */
  file: string | null;
};
export type InventoryDocument = Named & {
  kind: 'inventory';
  /** Null is a blank to write on. */
  name: string | null;
  demo: boolean;
  lines: InventoryLine[];
};

export type SeriesCapture = {
  number: string;
  when: { day: string; time: string } | null;
  /** `HH:MM:SS` in Paris. */
  server: string | null;
  address: string | null;
  pageTitle: string | null;
  words: string | null;
  /** Null where a masked copy stands in its place. */
  sha256: string | null;
  image: Blob | null;
};
export type SeriesDocument = Named & { kind: 'series'; demo: boolean; captures: SeriesCapture[] };

export type StatementDocument = Named & {
  kind: 'statement-person' | 'statement-helper';
  name: string | null;
};

export type CourtDocument = ExposeDocument | InventoryDocument | SeriesDocument | StatementDocument;
