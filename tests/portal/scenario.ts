/** What a scenario of the false portal is made of; all of it is data. */

import type { PortalAccount } from './accounts.ts';
import type { Quirks } from './quirks.ts';
import type { Timings } from './timings.ts';

export interface Scenario {
  /** What to expect, for a person. */
  readonly says: string;
  /** Short names of `namedFault`. */
  readonly faults?: readonly string[];
  readonly accounts?: Readonly<Record<string, Partial<PortalAccount>>>;
  readonly quirks?: Partial<Quirks>;
  readonly timings?: Partial<Timings>;
  readonly slots?: readonly string[];
}
