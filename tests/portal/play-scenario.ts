/** Puts a portal into a scenario; what a scenario does not name stays as it is. */

import { namedFault } from './named-faults.ts';
import type { Scenario } from './scenario.ts';
import type { Portal } from './start-portal.ts';

/** Throws for a fault or an account that does not exist: a scenario that says nothing is a mistake of ours. */
export function playScenario(portal: Portal, scenario: Scenario): void {
  for (const [login, patch] of Object.entries(scenario.accounts ?? {})) {
    portal.setAccount(login, patch);
  }
  for (const text of scenario.faults ?? []) {
    const rule = namedFault(text);
    if (rule === undefined) throw new Error(`"${text}" is not place:kind or place:kind:times.`);
    portal.addFault(rule);
  }
  portal.setQuirks(scenario.quirks ?? {});
  portal.setTimings(scenario.timings ?? {});
  if (scenario.slots !== undefined) portal.setSlots(scenario.slots);
}
