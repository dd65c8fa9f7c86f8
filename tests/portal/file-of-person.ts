/** What else may be true of a person's file than one request: other requests, changes, a complement, nationality. */

import type { PortalRequest } from './accounts.ts';

/** The tab *Demande d'accès à la Nationalité Française* (anef-portal.md §4.1, §4.5). */
export interface Naturalisation {
  /** `2024X 012345`, as the series of nationality files. */
  readonly number: string;
  /** 16 digits. */
  readonly stamp: string;
  /** Raw label of *État de la demande*; nothing is read into it. */
  readonly label: string;
  /** Label of the frise that is active. */
  readonly step: string;
}

/** Documents that the préfecture asks for (anef-portal.md §4.2). */
export interface Complement {
  /** `YYYY-MM-DD`. */
  readonly askedOn: string;
  readonly wanted: readonly string[];
  /** Without it, the sentence asks and no control takes an answer (code C4). */
  readonly canAnswer: boolean;
}

export interface PersonFile {
  /** Requests beside the first, as the table shows them from 2027 on. */
  readonly others: readonly PortalRequest[];
  readonly naturalisation: Naturalisation | null;
  readonly complement: Complement | null;
  /** What the declaration of a change answers. */
  readonly change: 'open' | 'refused';
  /** What saving mail or telephone answers. */
  readonly contact: 'open' | 'locked';
  /** What the request for a travel document answers. */
  readonly travel: 'open' | 'already-open';
}

/** Nothing beside the first request, and nothing refused. */
export const PLAIN_FILE: PersonFile = {
  others: [],
  naturalisation: null,
  complement: null,
  change: 'open',
  contact: 'open',
  travel: 'open',
};
