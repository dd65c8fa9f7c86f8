/** Ready-made situations of the false portal, as data: what is broken, what an account looks like, how the page behaves. */

import type { Scenario } from './scenario.ts';
import { COMPLAINTS } from './scenarios-complaints.ts';
import { PAGES } from './scenarios-pages.ts';

export const SCENARIOS: Readonly<Record<string, Scenario>> = { ...PAGES, ...COMPLAINTS };

/** The scenario of that name, or undefined. */
export function scenarioNamed(name: string): Scenario | undefined {
  return Object.hasOwn(SCENARIOS, name) ? SCENARIOS[name] : undefined;
}

/** One line a scenario: its name and what to expect. */
export function scenarioList(): string {
  const rows = Object.entries(SCENARIOS);
  const width = Math.max(...rows.map(([name]) => name.length)) + 2;
  return rows.map(([name, { says }]) => `  ${name.padEnd(width)}${says}`).join('\n');
}
