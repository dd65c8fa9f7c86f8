/**
 * Opens the false portal by hand: `npm run portal -- [--scenario S] [--skin B] [--language en] [--port N] [--slow] [--pace P]
 * [--seed N] [--fault F]…`; `--scenarios` prints their names.
 */

import { parseArgs } from 'node:util';
import { ACCOUNTS } from './accounts.ts';
import { FAULT_PLACES, faultKindNames, faultsFromSeed } from './named-faults.ts';
import { playScenario } from './play-scenario.ts';
import type { Quirks } from './quirks.ts';
import { scenarioList, scenarioNamed } from './scenarios.ts';
import {
  APPOINTMENT_HOST,
  type Portal,
  PORTAL_HOST,
  SSO_HOST,
  startPortal,
} from './start-portal.ts';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '8443' },
    slow: { type: 'boolean', default: false },
    seed: { type: 'string' },
    fault: { type: 'string', multiple: true, default: [] },
    scenario: { type: 'string', default: 'fine' },
    scenarios: { type: 'boolean', default: false },
    skin: { type: 'string' },
    language: { type: 'string' },
    pace: { type: 'string', default: '1' },
  },
});
if (values.scenarios) process.stdout.write(`${scenarioList()}\n`);
else await open();

async function open(): Promise<void> {
  const portal = await startPortal({
    port: Number(values.port),
    timings: values.slow ? 'slow' : 'fast',
    pace: Number(values.pace),
    seed: Number(values.seed ?? 1),
  });
  try {
    prepare(portal);
    process.stdout.write(manual(portal.port));
  } catch (error) {
    await portal.close();
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exitCode = 1;
  }
}

function prepare(opened: Portal): void {
  const scenario = scenarioNamed(values.scenario);
  if (scenario === undefined) throw new Error(`Unknown scenario "${values.scenario}".`);
  playScenario(opened, scenario);
  playScenario(opened, { says: '', faults: values.fault, ...looks() });
  if (values.seed === undefined) return;
  for (const rule of faultsFromSeed(Number(values.seed))) opened.addFault(rule);
}

/** What the command line says of skin and language, or nothing. */
function looks(): { quirks?: Partial<Quirks> } {
  const { skin, language } = values;
  const quirks: { -readonly [Name in keyof Quirks]?: Quirks[Name] } = {};
  if (skin === 'A' || skin === 'B') quirks.skin = skin;
  if (language === 'fr' || language === 'en' || language === 'zh') quirks.language = language;
  return { quirks };
}

function manual(port: number): string {
  const list = (names: readonly string[]): string => names.join(' ');
  const accounts = ACCOUNTS.map(
    ({ displayName, login, password }) =>
      `  ${displayName.padEnd(16)} number ${login}  password ${password}`,
  );
  return `The false portal listens on 127.0.0.1:${port}. Nothing in it is real. Ctrl-C ends it.

Open it in a Chromium of its own (no other site is reachable in that window):
  chromium --user-data-dir="$(mktemp -d)" --ignore-certificate-errors \\
    --host-resolver-rules="MAP ${PORTAL_HOST} 127.0.0.1:${port}, MAP ${SSO_HOST} 127.0.0.1:${port}, MAP ${APPOINTMENT_HOST} 127.0.0.1:${port}, MAP * ~NOTFOUND" \\
    https://${PORTAL_HOST}/particuliers/
The appointment site is https://${APPOINTMENT_HOST}/rdvpref/reservation/demarche/4102/ in the same window.

Accounts:
${accounts.join('\n')}

Faults: --fault PLACE:KIND[:TIMES], or while it runs:
  curl -k -X POST -d submit:500 https://127.0.0.1:${port}/__faults
  curl -k -X DELETE https://127.0.0.1:${port}/__faults
  places ${list(Object.keys(FAULT_PLACES))}
  kinds  ${list(faultKindNames())}

Scenarios: --scenario NAME
${scenarioList()}

--slow keeps the delays of the real one, --pace 0.1 plays all of them ten times faster;
--skin A|B and --language fr|en|zh choose the interface; --seed N draws one to four faults, the same for the same N.
`;
}
