/** What every screen of the permanence is given, and nothing else: the work on the table, the client, the ways on. */
import type { Work } from '#casework/work.ts';
import type { Volunteer } from './volunteer.ts';
import type { PermanenceClient } from './permanence-client.ts';
import type { Route } from './routes.ts';

export type ScreenProps = {
  /** What lies open for the one person at the table; kept in this tab's memory only. */
  work: Work;
  /** Replaces the work by what comes out of it: `setWork((work) => ({ ...work, series }))`. */
  setWork: (change: (work: Work) => Work) => void;
  client: PermanenceClient;
  /** Shows another screen: `go('#file')`; `go('#')` is the doors. */
  go: (route: Route) => void;
  /** Files chosen or dropped at the doors for this screen; empty when it was reached otherwise. */
  given: readonly File[];
  /** Association and initials, as typed in this tab; empty strings until they are. */
  helper: Volunteer;
  setHelper: (helper: Volunteer) => void;
};
