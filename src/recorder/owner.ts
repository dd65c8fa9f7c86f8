/** Whose journal stands at the top of the popup: the session's, the person present, else the only one, else the last one here. */
import type { Ports } from './ports.ts';
import type { Person } from './ports/records.ts';

export async function owner(ports: Ports): Promise<Person | null> {
  const [people, presence] = [await ports.store.people(), await ports.store.presence()];
  const there = presence?.accompanied?.person ?? presence?.person;
  const present = people.find((one) => one.id === there);
  if (present) return present;
  if (people.length === 1) return people[0] ?? null;
  const lastSeen = presence?.seen.at(-1);
  return people.find((one) => one.id === lastSeen?.person) ?? null;
}
