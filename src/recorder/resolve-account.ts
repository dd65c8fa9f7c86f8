/** Whose page this is, as promise 9 decides it: the presence after it, and whether anything may be stored. */
import type { SeenMessage } from '#core/observation/seen.ts';
import { accountMacs } from './account-macs.ts';
import type { Ports } from './ports.ts';
import {
  isFirsts,
  isRefusedOpen,
  isStayOver,
  learnMacs,
  newPresence,
  personOf,
  sameAccount,
  withPerson,
} from './presence.ts';
import type { Accompanied, AccountMacs, Person, Presence, Settings } from './ports/records.ts';
import { randomId } from './random-id.ts';
import { resolveInSession } from './resolve-in-session.ts';
import type { Resolved } from './resolved.ts';

export async function resolveAccount(
  ports: Ports,
  message: SeenMessage,
  settings: Settings,
): Promise<Resolved> {
  const people = await ports.store.people();
  const presence = await presenceNow(ports);
  const account = message.observation.account;
  const base = { people, candidate: false, store: true };
  const session = presence.accompanied;
  if (session) return resolveInSession(ports, { presence, session, people, message });
  if (account.who === 'nobody')
    return { ...base, presence: { ...presence, person: null, open: false } };
  if (account.who === 'unsaid') return { ...base, presence, ...unsaid(presence) };
  const macs = await accountMacs(ports, account);
  if (macs.name === undefined && macs.number === undefined)
    return { ...base, presence, ...unsaid(presence) };
  const known = personOf(people, macs);
  if (known) return knownAccount(ports, { presence, people, macs, known });
  return { ...base, ...strange({ presence, macs, settings }) };
}

/** The presence row as of now: a new stay when the last one ended. */
export async function presenceNow(ports: Ports): Promise<Presence> {
  const now = ports.clock.now();
  const before = await ports.store.presence();
  if (before === null) return newPresence(randomId(ports), now);
  if (!isStayOver(before, now)) return { ...before, lastAt: Math.max(before.lastAt, now) };
  // The first-account question outlives its stay: its lines are held until somebody answers.
  const question = before.question?.ask === 'first' ? before.question : null;
  const { accompanied } = before;
  return {
    ...newPresence(randomId(ports), now),
    question,
    ...(accompanied ? { accompanied: nextStay(accompanied) } : {}),
  };
}

/** After each stay a session asks whether it is still the same person. */
function nextStay(session: Accompanied): Accompanied {
  const { doubt: _, ...rest } = session;
  return { ...rest, asks: true, left: false };
}

function knownAccount(
  ports: Ports,
  found: { presence: Presence; people: Person[]; macs: AccountMacs; known: Person },
): Resolved {
  const { people, macs, known } = found;
  const presence = { ...withPerson(found.presence, known.id, randomId(ports)), open: true };
  const learnt = learnMacs(known, macs);
  const changed = learnt.nameMacs !== known.nameMacs || learnt.numberMac !== known.numberMac;
  return {
    presence: presence.question?.ask === 'other' ? { ...presence, question: null } : presence,
    people,
    store: true,
    candidate: false,
    ...(changed ? { learnt } : {}),
  };
}

/** An account without a journal here. */
function strange(found: { presence: Presence; macs: AccountMacs; settings: Settings }) {
  const { macs, settings } = found;
  const presence: Presence = { ...found.presence, person: null, open: true };
  if (presence.refused.some((one) => sameAccount(one, macs))) return { presence, store: false };
  const asked = presence.question;
  if (settings.unbound !== null && (asked === null || sameAccount(asked.macs, macs))) {
    const question = {
      ask: 'first' as const,
      macs: { ...asked?.macs, ...macs },
      stay: asked?.stay ?? presence.stay,
    };
    return { presence: { ...presence, question }, store: true, candidate: true };
  }
  // Nothing under it is stored; while the first account's question waits, that one keeps its place.
  const question =
    asked?.ask === 'first' ? asked : { ask: 'other' as const, macs, stay: presence.stay };
  return { presence: { ...presence, stranger: true, question }, store: false };
}

/**
 * A page that does not tell (an error page, a form without menu): it goes on as before. While a strange
 * account's question waits nothing is stored, since such a page is that account's.
 */
function unsaid(presence: Presence) {
  if (isRefusedOpen(presence)) return { store: false };
  if (presence.person !== null || presence.question === null) return {};
  if (presence.question.ask === 'other') return { store: false };
  return isFirsts(presence) ? { candidate: true } : {};
}
