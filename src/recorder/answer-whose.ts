/** The person's answers about whose lines these are: *c'est moi*, *c'était pour …*, *ne rien noter*, *ne rien garder*. */
import { given } from './give-held.ts';
import type { Ports } from './ports.ts';
import { learnMacs } from './presence.ts';
import { randomId } from './random-id.ts';
import { presenceNow } from './resolve-account.ts';

/** A journal goes on in a new one after that many entries (format §1). */
const journalLength = 10_000;

/** *C'est moi*: the welcome journal takes the account now open, with the lines held under it. */
export async function itsMe(ports: Ports): Promise<boolean> {
  const settings = await ports.store.settings();
  const presence = await presenceNow(ports);
  const question = presence.question;
  const person = (await ports.store.people()).find((one) => one.id === settings.unbound);
  // Said already, by a tap whose answer got lost.
  if (settings.unbound === null && presence.person !== null) return true;
  if (person === undefined || question?.ask !== 'first') return false;
  const rows = (await ports.store.pending()).filter((row) => row.candidate === true);
  await ports.store.patch({
    people: [learnMacs(person, question.macs)],
    settings: { ...settings, unbound: null },
    rows: rows.map((row) => given(row, { person: person.id, account: 'seen' })),
    presence: {
      ...presence,
      question: null,
      person: presence.stay === question.stay ? person.id : null,
      seen: [{ person: person.id, stay: question.stay }, ...presence.seen],
    },
  });
  return true;
}

/** *Ne rien noter*: nothing of that account is stored for the rest of the stay; what was held under it goes. */
export async function noteNothing(ports: Ports): Promise<void> {
  const presence = await presenceNow(ports);
  const question = presence.question;
  if (question === null) return;
  const drop = (await ports.store.pending())
    .filter((row) => row.candidate === true)
    .map((row) => row.id);
  await ports.store.patch({
    rows: [],
    drop: question.ask === 'first' ? drop : [],
    presence: {
      ...presence,
      question: null,
      stranger: true,
      refused: [...presence.refused, question.macs],
    },
  });
}

/** *C'était pour A*; `person` null is *quelqu'un d'autre*: the lines stay held, in no file. */
export async function heldFor(
  ports: Ports,
  answer: { stay: string; person: string | null },
): Promise<boolean> {
  if (answer.person === null) return setAside(ports, answer.stay);
  const people = await ports.store.people();
  if (!people.some((one) => one.id === answer.person)) return false;
  const presence = await ports.store.presence();
  const person = answer.person;
  const stay = presence?.seen.find((one) => one.person === person)?.stay;
  const rows = (await ports.store.pending()).filter(
    (row) => row.person === null && row.stay === answer.stay,
  );
  // A stay that already stands in somebody else's journal must not stand in this one too.
  const taken = await isSomebodyElses(ports, { person, stay: answer.stay });
  const fresh = taken ? (stay ?? randomId(ports)) : answer.stay;
  await ports.store.patch({
    rows: rows.map((row) => given(row, { person, stay: fresh, account: 'answered' })),
  });
  return true;
}

/** Asked of the journals and waiting lines themselves: the presence forgets who was there when the next stay begins. */
async function isSomebodyElses(
  ports: Ports,
  of: { person: string; stay: string },
): Promise<boolean> {
  const waiting = await ports.store.pending();
  const waits = waiting.some(
    (row) => row.person !== null && row.person !== of.person && row.stay === of.stay,
  );
  if (waits) return true;
  for (const other of await ports.store.people()) {
    if (other.id === of.person) continue;
    for (const kid of other.kids) {
      const rows = await ports.store.recentRows(kid, journalLength);
      if (rows.some((row) => row.stay === of.stay)) return true;
    }
  }
  return false;
}

async function setAside(ports: Ports, stay: string): Promise<boolean> {
  const rows = (await ports.store.pending()).filter(
    (row) => row.person === null && row.stay === stay,
  );
  await ports.store.patch({ rows: rows.map((row) => ({ ...row, setAside: true })) });
  return true;
}

/** *Ne rien garder*: the held lines of that stay go. */
export async function dropHeld(ports: Ports, stay: string): Promise<void> {
  const rows = (await ports.store.pending()).filter(
    (row) => row.person === null && row.stay === stay,
  );
  await ports.store.patch({ rows: [], drop: rows.map((row) => row.id) });
}
