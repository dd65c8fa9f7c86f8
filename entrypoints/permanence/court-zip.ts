/** Composition of the court set's ZIP: the writer comes when it is first saved. */
import type { CourtTools } from '#ui/permanence/court/court-tools.ts';

export const courtZip: CourtTools['courtZip'] = async (pieces, at) =>
  (await import('#handover/zip-blob.ts')).zipBlob(pieces, at);
