/** A journal with its own key, its person, and entry 0 that quotes what was agreed to: ready to be created in one transaction. */
import type { Claims } from '#core/entry/claims.ts';
import { projectRow } from '#core/entry/row.ts';
import { sealEntry } from '#core/entry/seal-entry.ts';
import { thumbprint } from '#core/entry/thumbprint.ts';
import { advanceSummary } from './advance-summary.ts';
import type { Append, Ports } from './ports.ts';
import {
  emptySummary,
  type AccountMacs,
  type JournalRecord,
  type Person,
} from './ports/records.ts';
import { randomId } from './random-id.ts';

export type Agreed = { text: string; lang: string };
type Session = Pick<Claims, 'account' | 'helper' | 'language' | 'continues'>;
export type NewJournal = { person: Person; journal: JournalRecord; first: Append };

/** @param of the account it is for, where one is open, and what an accompanied session adds to entry 0 */
export async function newJournal(
  ports: Ports,
  agreed: Agreed,
  of: { macs?: AccountMacs | undefined; session?: Session },
): Promise<NewJournal> {
  const { privateKey: key, publicJwk: jwk } = await ports.keys.generate();
  const kid = await thumbprint(ports.keys.digest, jwk);
  const { name, number } = of.macs ?? {};
  const person: Person = {
    id: randomId(ports),
    kids: [kid],
    nameMacs: name === undefined ? [] : [name],
    ...(number === undefined ? {} : { numberMac: number }),
  };
  const at = ports.clock.now();
  const claims = { ...consentClaims(ports, at, agreed), ...of.session };
  const { digest, random } = ports.keys;
  const entry = await sealEntry(
    { digest, random, sign: (bytes) => ports.keys.sign(key, bytes) },
    { kid, seq: 0, prev: null, jwk, ...(ports.demo ? { demo: true } : {}) },
    claims,
  );
  const row = projectRow({ kid, seq: 0 }, claims);
  return {
    person,
    journal: {
      kid,
      person: person.id,
      key,
      jwk,
      head: { seq: 0, hash: entry.hash },
      keptAt: at,
      entries: 1,
      photos: 0,
      bytes: entry.jws.length,
      demo: ports.demo,
    },
    first: {
      kid,
      expected: null,
      entry,
      row,
      pieces: [],
      done: [],
      at,
      person,
      summary: advanceSummary(emptySummary(person.id), row),
    },
  };
}

function consentClaims(ports: Ports, at: number, { text, lang }: Agreed): Claims {
  const instant = new Date(at).toISOString();
  return {
    kind: 'recorder',
    at: instant,
    kept: instant,
    source: 'recorder',
    recorder: { event: 'consent', text, lang },
    tool: ports.clock.tool(),
    zone: ports.clock.zone(),
    clock: { boot: ports.clock.boot, uptime: ports.clock.uptime() },
  };
}
