/** Who is there and which stay this is (product.md, promise 9): pure steps over the one presence row. */
import type { PageClaim } from '#core/entry/page-claim.ts';
import type { PendingRow } from './ports/pending-row.ts';
import type { AccountMacs, Person, Presence } from './ports/records.ts';

/** A stay ends after 30 minutes without an observation on a portal host. */
export const stayGap = 30 * 60_000;
/** Tabs remembered for "what was being done when the exchange failed". */
const tabsKept = 8;

export function newPresence(stay: string, now: number): Presence {
  return {
    key: 'here',
    stay,
    lastAt: now,
    person: null,
    seen: [],
    stranger: false,
    question: null,
    refused: [],
    purpose: 'none',
    idsNoted: false,
    tabs: [],
  };
}

export function isStayOver(presence: Presence, now: number): boolean {
  // A clock set back must not glue two days together: a negative gap is no proof of the same stay.
  const gap = now - presence.lastAt;
  return gap >= stayGap || gap < -stayGap;
}

/** Whose a line is that is seen now, and how that is known. */
export function whoseNow(presence: Presence): Pick<PendingRow, 'person' | 'account' | 'awaits'> {
  const { person, accompanied: session } = presence;
  if (session === undefined) return person === null ? { person } : { person, account: 'seen' };
  const own = person === session.person;
  if (session.left && !own) return { person: null };
  const account = person === null ? 'present' : 'seen';
  // After a stay, or a *no*, even what their own account shows waits, and goes with *Terminer*.
  return session.left || waitsForAnswer(presence)
    ? { person: null, account, awaits: session.person }
    : { person: session.person, account };
}

/** What is seen now waits for *toujours la même personne ?*; after a mere refusal the session's own account settles it. */
export function waitsForAnswer({ person, accompanied: session }: Presence): boolean {
  if (session === undefined || !session.asks) return false;
  return session.doubt !== true || person !== session.person;
}

/** Whose a line is that the person says, or brings, for a journal: in a session its person is present. */
export function saidBy(presence: Presence, person: string): Pick<PendingRow, 'person' | 'account'> {
  const present = presence.accompanied?.person === person;
  return { person, account: present ? 'present' : 'answered' };
}

/** The account now open may be the welcome journal's; during a session whoever is there is not asked. */
export function asksFirst(presence: Presence | null): boolean {
  return presence?.question?.ask === 'first' && !presence.accompanied;
}

/** What does not tell whose it is goes with the account asked about, unless another one was here in the stay. */
export function isFirsts(presence: Presence): boolean {
  return asksFirst(presence) && !presence.stranger;
}

/** An account is open for which nothing is stored: one that was refused, or that is not the session's. */
export function isRefusedOpen(presence: Presence): boolean {
  if (presence.open !== true || presence.person !== null) return false;
  return presence.accompanied !== undefined || presence.question?.ask !== 'first';
}

/** The number wins over the name: two people may bear one name, no two have one number. */
export function personOf(people: Person[], macs: AccountMacs): Person | undefined {
  const byNumber = macs.number && people.find((person) => person.numberMac === macs.number);
  if (byNumber) return byNumber;
  return people.find(
    (person) =>
      macs.name !== undefined &&
      person.nameMacs.includes(macs.name) &&
      (macs.number === undefined || person.numberMac === undefined),
  );
}

export function sameAccount(a: AccountMacs, b: AccountMacs): boolean {
  if (a.number !== undefined && b.number !== undefined) return a.number === b.number;
  return a.name !== undefined && a.name === b.name;
}

/** The person's macs after one more sighting: a number is learnt once, names add up. */
export function learnMacs(person: Person, macs: AccountMacs): Person {
  const nameMacs =
    macs.name !== undefined && !person.nameMacs.includes(macs.name)
      ? [...person.nameMacs, macs.name]
      : person.nameMacs;
  const numberMac = person.numberMac ?? macs.number;
  return { ...person, nameMacs, ...(numberMac === undefined ? {} : { numberMac }) };
}

/**
 * Presence once `person` is known to be there. Another person than the one before in the same
 * half-hour gets a stay of their own, so that no stay id ties two journals together.
 */
export function withPerson(presence: Presence, person: string, freshStay: string): Presence {
  const known = presence.seen.find((one) => one.person === person);
  const nobodyYet = presence.seen.length === 0 && !presence.stranger;
  const stay = known?.stay ?? (nobodyYet ? presence.stay : freshStay);
  return {
    ...presence,
    person,
    stay,
    seen: known ? presence.seen : [...presence.seen, { person, stay }],
    ...(stay === presence.stay ? {} : { idsNoted: false, purpose: 'none' as const }),
  };
}

export function withTabPage(presence: Presence, tab: number, page: PageClaim): Presence {
  const others = presence.tabs.filter((one) => one.tab !== tab);
  return { ...presence, tabs: [{ tab, page }, ...others].slice(0, tabsKept) };
}

/** An outage met while nobody knows which procedure was tried: the chip will ask, once a stay. */
export function withPurposeWanted(
  presence: Presence,
  incident: { class: string | null; procedure: string | undefined },
): Presence {
  const wanted = presence.purpose === 'none' && incident.procedure === undefined;
  return wanted && (incident.class === 'outage' || incident.class === 'session')
    ? { ...presence, purpose: 'wanted' }
    : presence;
}
