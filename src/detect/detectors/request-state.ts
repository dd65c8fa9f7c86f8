/** The state of each request on Mon compte, as shown: label, step of the frise, date filed, documents. Never lower, higher or empty by inference. */
import type { PageKind } from '#core/entry/page-claim.ts';
import { readFrises } from '../frise.ts';
import { documentsIn, readRequests, type RequestRow } from '../request-table.ts';
import type { Scene } from '../scene.ts';

export type SeenState = {
  /** 19 digits, as shown: for `request`, never for `state`. */
  request?: string;
  state: {
    procedure?: string;
    label?: string;
    step?: string;
    filedAt?: string;
    documents: string[];
  };
};

export function requestStates(scene: Scene, kind: PageKind): SeenState[] {
  // Emptiness is never evidence: the page is empty for half a second before the real data come (§8.3).
  if (kind !== 'account' || scene.loading) return [];
  const rows = readRequests(scene);
  const frises = readFrises(scene.document);
  return rows.map((row, index) => ({
    ...(row.request === undefined ? {} : { request: row.request }),
    state: stateOf(row, {
      step: rows.length === 1 || frises.length === rows.length ? frises[index] : undefined,
      alone: rows.length === 1,
    }),
  }));
}

function stateOf(
  row: RequestRow,
  beside: { step: string | undefined; alone: boolean },
): SeenState['state'] {
  const panel = row.row.closest('app-ma-demande-sejour,[role="tabpanel"],section,main') ?? row.row;
  return {
    ...(row.type === undefined ? {} : { procedure: row.type }),
    ...(row.label === undefined ? {} : { label: row.label }),
    ...(beside.step === undefined ? {} : { step: beside.step }),
    ...(row.filedAt === undefined ? {} : { filedAt: row.filedAt }),
    documents: beside.alone ? documentsIn(panel) : row.documents,
  };
}
