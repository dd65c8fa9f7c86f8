/** Journals for tests: sealed entries under a fresh P-256 key, as the recorder would have appended them. */
import type { Claims } from '#core/entry/claims.ts';
import { sealEntry, type SealedEntry } from '#core/entry/seal-entry.ts';
import { digest, makeKey, random, type JournalKey } from './node-keys.ts';

export type MadeJournal = { key: JournalKey; entries: SealedEntry[] };

/** Entry 0 is the consent; `claims` follow as 1, 2, 3 …, completed with what every entry has. */
export async function makeJournal(
  claims: readonly Partial<Claims>[],
  more: { demo?: boolean; key?: JournalKey } = {},
): Promise<MadeJournal> {
  const key = more.key ?? (await makeKey());
  const entries: SealedEntry[] = [];
  for (const [seq, some] of [consent, ...claims].entries()) {
    const place = {
      kid: key.kid,
      seq,
      prev: entries.at(-1)?.hash ?? null,
      ...(seq === 0 ? { jwk: key.jwk, demo: more.demo === true } : {}),
    };
    const at = instantOf(seq);
    const common = { kind: 'visit', source: 'auto', at, kept: at, stay: 'stay-1' };
    entries.push(
      await sealEntry({ digest, random, sign: key.sign }, place, { ...common, ...some }),
    );
  }
  return { key, entries };
}

const consent: Partial<Claims> = {
  kind: 'recorder',
  source: 'recorder',
  recorder: { event: 'consent', text: "J'accepte.", lang: 'fr' },
};

/** Instant of the entry `seq` of a made journal: 3 November 2026, 13:00 in Paris, then a minute each. */
export function instantOf(seq: number): string {
  return new Date(Date.UTC(2026, 10, 3, 12, seq)).toISOString();
}

/** An incident as both witnesses see it. */
export const incident: Partial<Claims> = {
  kind: 'incident',
  text: 'Une erreur technique est survenue « 500 » ; réessayez.',
  codes: ['A1'],
  page: {
    host: 'administration-etrangers-en-france.interieur.gouv.fr',
    path: '/particuliers/',
    route: 'form',
    title: 'Demande de titre',
    lang: 'fr',
    kind: 'form-step',
  },
};
