/** What the person says or does: notes, facts, answers, papers, pause. Each becomes a pending line, then an entry. */
import type { Claims } from '#core/entry/claims.ts';
import type { PendingClaims, PendingRow } from './ports/pending-row.ts';
import { owner } from './owner.ts';
import type { Ports } from './ports.ts';
import { randomId } from './random-id.ts';
import type { Person, Presence, Settings } from './ports/records.ts';
import { saidBy } from './presence.ts';
import { presenceNow } from './resolve-account.ts';
import type { Whose } from './whose-line.ts';

/** What of an entry the person, or a page for them, may say. */
export type Said = Pick<
  Claims,
  | 'note'
  | 'fact'
  | 'answer'
  | 'recorder'
  | 'refers'
  | 'contact'
  | 'consequence'
  | 'happened'
  | 'codes'
  | 'text'
  | 'page'
  | 'file'
  | 'fileName'
  | 'shot'
> &
  Pick<PendingClaims, 'kind' | 'source'>;

export type Act = {
  /** Drawn once by whoever asks, so that a retry is harmless. */
  id?: string;
  claims: Said;
  /** Person whose journal it goes to; null: held with the line it is about; default: the popup's owner. */
  person?: string | null;
  /** How the line it is about is held. */
  line?: Whose;
  stay?: string;
  about?: NonNullable<PendingRow['about']>;
  /** Picture or paper that goes with it. */
  blob?: Blob;
};

/** @returns the line's id, or null when nobody's journal is open */
export async function act(ports: Ports, what: Act): Promise<string | null> {
  const row = await lineOf(ports, what);
  if (row === null) return null;
  await ports.store.accept({ rows: [row] });
  return row.id;
}

/** The pending line of an act. The presence is not touched: a note written at home is no observation on a portal host. */
async function lineOf(ports: Ports, what: Act): Promise<PendingRow | null> {
  const person = what.person === undefined ? (await owner(ports))?.id : what.person;
  if (person === undefined) return null;
  const presence = await presenceNow(ports);
  const now = ports.clock.now();
  const stay = what.stay ?? stayOf(presence, person, randomId(ports));
  return {
    id: what.id ?? randomId(ports),
    stay,
    tab: -1,
    due: 0,
    at: now,
    ...(person === null ? { person } : saidBy(presence, person)),
    ...what.line,
    ...(what.about ? { about: what.about } : {}),
    ...(what.blob ? { blob: what.blob } : {}),
    claims: { ...what.claims, at: new Date(now).toISOString(), stay, zone: ports.clock.zone() },
  };
}

function stayOf(
  presence: Pick<Presence, 'stay' | 'seen'>,
  person: string | null,
  fresh: string,
): string {
  const own = presence.seen.find((one) => one.person === person);
  if (own) return own.stay;
  // Somebody else's stay must not tie two journals together.
  return presence.seen.length === 0 ? presence.stay : fresh;
}

type Noted = NonNullable<Claims['recorder']>;

/** Notes an event in every journal that is open on this computer, and changes the settings with it, or neither. */
export async function noteEverywhere(
  ports: Ports,
  recorder: Noted | ((person: Person) => Promise<Noted>),
  settings: Settings,
): Promise<void> {
  const rows: PendingRow[] = [];
  for (const person of await ports.store.people()) {
    const row = await lineOf(ports, {
      person: person.id,
      claims: {
        kind: 'recorder',
        source: 'recorder',
        recorder: typeof recorder === 'function' ? await recorder(person) : recorder,
      },
    });
    if (row) rows.push(row);
  }
  await ports.store.accept({ rows, settings });
}
