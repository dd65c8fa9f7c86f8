/**
 * Whose the held lines are (promise 9): given when a stay ends, or before a file is made; asked for when
 * more than one account may have been there; otherwise they stay held, in no file.
 */
import type { PendingRow } from './ports/pending-row.ts';
import type { Ports } from './ports.ts';
import { isStayOver } from './presence.ts';
import type { Person, Presence, Settings } from './ports/records.ts';

/** Gives what can be given. `force`: a file is about to be made, by the accounts seen until then (ruling 7). */
export async function giveHeld(ports: Ports, options: { force: boolean }): Promise<void> {
  const presence = await ports.store.presence();
  // A session takes no held line, and while it goes on nobody else is there to take one.
  if (presence === null || presence.accompanied) return;
  // Asked before each observation: while the stay goes on, this one read is all it costs.
  if (!options.force && !isStayOver(presence, ports.clock.now())) return;
  const held = (await ports.store.pending()).filter(
    (row) => row.person === null && row.candidate !== true && row.setAside !== true,
  );
  if (held.length === 0) return;
  const owner = ownerOf({
    presence,
    people: await ports.store.people(),
    settings: await ports.store.settings(),
  });
  if (owner === null) return;
  const mine = held.filter((row) => belongs(row, presence));
  if (mine.length === 0) return;
  await ports.store.patch({ rows: mine.map((row) => given(row, owner)) });
}

type Owner = { person: string; stay: string; account: 'seen' | 'assumed' };

function ownerOf(found: {
  presence: Presence;
  people: Person[];
  settings: Settings;
}): Owner | null {
  const { presence, people, settings } = found;
  if (presence.stranger || presence.question !== null) return null;
  const only = presence.seen[0];
  if (presence.seen.length === 1 && only) return { ...only, account: 'seen' };
  const mine = people[0];
  const oneJournal = people.length === 1 && settings.computer === 'own';
  if (presence.seen.length > 0 || !oneJournal || mine === undefined) return null;
  return { person: mine.id, stay: presence.stay, account: 'assumed' };
}

/** Only lines of the stay in hand: older ones already had their end, and wait for an answer. */
function belongs(row: PendingRow, presence: Presence): boolean {
  return row.stay === presence.stay || presence.seen.some((one) => one.stay === row.stay);
}

export function given(
  row: PendingRow,
  owner: { person: string; stay?: string; account: PendingRow['account'] & string },
): PendingRow {
  const stay = owner.stay ?? row.stay;
  const { candidate: _, awaits: _awaits, ...rest } = row;
  return {
    ...rest,
    stay,
    person: owner.person,
    account: owner.account,
    claims: { ...row.claims, stay },
  };
}
