/**
 * Whose page this is during an accompanied session (promise 9): bound to the first log-in in it, it refuses every
 * other account, of which nothing is stored but that it was refused, once a stay. After a refusal what does not tell
 * whose it is waits until somebody says who is there.
 */
import type { Claims } from '#core/entry/claims.ts';
import type { SeenMessage } from '#core/observation/seen.ts';
import { accountMacs } from './account-macs.ts';
import type { PendingRow } from './ports/pending-row.ts';
import type { Ports } from './ports.ts';
import type { Accompanied, AccountMacs, Person, Presence } from './ports/records.ts';
import { isRefusedOpen, learnMacs, personOf, whoseNow, withPerson } from './presence.ts';
import { randomId } from './random-id.ts';
import type { Resolved } from './resolved.ts';

type Found = { presence: Presence; session: Accompanied; people: Person[]; message: SeenMessage };

export async function resolveInSession(ports: Ports, found: Found): Promise<Resolved> {
  const { presence, session, people, message } = found;
  const { account } = message.observation;
  const base = { people, candidate: false };
  if (account.who === 'nobody') {
    const loggedOut = session.loggedOut === null ? null : true;
    const { sureIn: _, ...rest } = session;
    const out = { ...presence, person: null, open: false };
    return { ...base, store: true, presence: { ...out, accompanied: { ...rest, loggedOut } } };
  }
  const macs = await accountMacs(ports, account);
  if (macs.name === undefined && macs.number === undefined)
    return { ...base, store: !isRefusedOpen(presence), presence };
  // The session's own person comes first: the account may have a series here as well.
  const own = people.find((one) => one.id === session.person);
  if (own === undefined) return refused(ports, found);
  const known = session.bound ? own : session.expected;
  if (known !== undefined && saysSomething(known)) {
    if (!comparable(known, macs)) return unsure(found);
    if (personOf([{ id: '', kids: [], ...known }], macs) === undefined)
      return refused(ports, found);
  }
  return taken(ports, { ...found, own, macs });
}

type Known = { nameMacs: string[]; numberMac?: string };

function saysSomething({ nameMacs, numberMac }: Known): boolean {
  return nameMacs.length > 0 || numberMac !== undefined;
}

function comparable({ nameMacs, numberMac }: Known, macs: AccountMacs): boolean {
  return (
    (nameMacs.length > 0 && macs.name !== undefined) ||
    (numberMac !== undefined && macs.number !== undefined)
  );
}

/**
 * One page shows the name alone, the other the number alone: nobody is refused for that, and nothing is learnt. While
 * the session's account stays open it is theirs like a page that does not tell; otherwise somebody says so first.
 */
function unsure({ presence, session, people }: Found): Resolved {
  const base = { people, candidate: false, unsure: true as const };
  if (isRefusedOpen(presence)) return { ...base, store: false, presence };
  const sure = presence.person === session.person || session.sureIn === presence.stay;
  const accompanied = { ...session, asks: session.asks || !sure, loggedOut: false };
  return { ...base, store: true, presence: { ...presence, accompanied } };
}

async function taken(
  ports: Ports,
  found: Found & { own: Person; macs: AccountMacs },
): Promise<Resolved> {
  const { session, people, own, macs } = found;
  const accompanied = { ...session, bound: true, loggedOut: false };
  const presence = {
    ...withPerson(found.presence, own.id, randomId(ports)),
    open: true,
    accompanied,
  };
  const continues = session.bound ? [] : await seriesOf(ports, found);
  const joined = { recorder: { event: 'joined' as const }, continues };
  return {
    people,
    candidate: false,
    store: true,
    presence,
    learnt: learnMacs(own, macs),
    ...(continues.length === 0
      ? {}
      : { also: [line(ports, { id: `joined-${session.kid}`, found, presence, said: joined })] }),
  };
}

/** The head of the journal that the account has here, unless the session's first entry names it already. */
async function seriesOf(
  ports: Ports,
  { people, own, macs, session }: Found & { own: Person; macs: AccountMacs },
): Promise<NonNullable<Claims['continues']>> {
  const others = people.filter((one) => one !== own);
  const kid = personOf(others, macs)?.kids.at(-1);
  const journal = kid === undefined ? null : await ports.store.journal(kid);
  if (journal === null || session.continues.includes(journal.kid)) return [];
  return [{ kid: journal.kid, seq: journal.head.seq, head: journal.head.hash }];
}

function refused(ports: Ports, found: Found): Resolved {
  const { session, people } = found;
  const { stay } = found.presence;
  // Whoever sits there now may be the other one: what does not tell waits for *toujours la même personne ?*.
  const raised = !session.asks && !session.left && session.sureIn !== stay;
  const asking = raised ? { asks: true, doubt: true as const } : {};
  const accompanied = { ...session, refusedIn: stay, ...asking };
  const presence: Presence = { ...found.presence, person: null, open: true, accompanied };
  const said = { recorder: { event: 'account-refused' as const } };
  const noted = session.refusedIn === stay || session.left;
  return {
    people,
    candidate: false,
    store: false,
    presence,
    // The refusal itself is the session's, as it was until then.
    ...(noted
      ? {}
      : {
          also: [
            line(ports, {
              id: `refused-${stay}`,
              found,
              presence: { ...presence, accompanied: session },
              said,
            }),
          ],
        }),
  };
}

/** What the session itself has to say, at the instant of the page that brought it about. */
function line(
  ports: Ports,
  told: {
    id: string;
    found: Found;
    presence: Presence;
    said: Pick<Claims, 'recorder' | 'continues'>;
  },
): PendingRow {
  const { at } = told.found.message;
  const { stay } = told.presence;
  return {
    id: told.id,
    stay,
    tab: -1,
    due: 0,
    at: Date.parse(at),
    ...whoseNow(told.presence),
    claims: {
      kind: 'recorder',
      source: 'recorder',
      at,
      stay,
      zone: ports.clock.zone(),
      ...told.said,
    },
  };
}
