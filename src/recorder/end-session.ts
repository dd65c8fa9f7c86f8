/**
 * *Terminer*: the session's journal goes with all that is of its person, and nothing that its file does not hold; what
 * was held for others stays.
 */
import type { PageAsks } from '#messaging/protocol.ts';
import { err, ok, type Result } from '#core/result.ts';
import { drain } from './drain.ts';
import type { Ports } from './ports.ts';
import type { Accompanied, Presence } from './ports/records.ts';
import { newPresence } from './presence.ts';
import { randomId } from './random-id.ts';
import { unmarking } from './unmarking.ts';

/**
 * Said again after it was done, it is done.
 *
 * @param ask `seq`: last entry of the file that was made and read again
 * Codes: `session/not-this-journal` (of a journal that is no session's) · `session/newer` (lines came after the file) ·
 * `session/asks` (lines wait for *toujours la même personne ?*).
 */
export async function endSession(
  ports: Ports,
  { kid, seq }: PageAsks['endSession'],
): Promise<Result<null, { code: string }>> {
  const presence = await ports.store.presence();
  const session = presence?.accompanied;
  if (!presence || session?.kid !== kid) {
    const there = await ports.store.journal(kid);
    return there ? err({ code: 'session/not-this-journal' }) : ok(null);
  }
  await drain(ports);
  const open = await stillOpen(ports, session, seq);
  if (open !== null) return err({ code: open });
  const people = await ports.store.people();
  const alone = people.every((one) => one.id === session.person);
  const end: Parameters<Ports['store']['endSession']>[0] = {
    person: session.person,
    kids: people.find((one) => one.id === session.person)?.kids ?? [kid],
    // Consent was given for the session alone: nothing is recorded any more, and nothing is left to be asked about.
    presence: alone ? null : presenceAfter(ports, presence, session),
    ...(session.pausedBefore
      ? { settings: { ...(await ports.store.settings()), ...session.pausedBefore } }
      : {}),
  };
  const erase = () => ports.store.endSession(end);
  await (alone ? unmarking(ports, erase) : erase());
  return ok(null);
}

async function stillOpen(
  ports: Ports,
  session: Accompanied,
  seq: number,
): Promise<'session/newer' | 'session/asks' | null> {
  const waiting = await ports.store.pending();
  // After *no*, what is still awaited is what the session's own account was seen with: it goes with the session.
  if (!session.left && waiting.some((row) => row.awaits === session.person)) return 'session/asks';
  const journal = await ports.store.journal(session.kid);
  const newer = journal !== null && journal.head.seq > seq;
  return newer || waiting.some((row) => row.person === session.person) ? 'session/newer' : null;
}

/** Whoever was here is unknown from now on: what their pages do not tell apart must not become another person's. */
function presenceAfter(ports: Ports, presence: Presence, session: Accompanied): Presence {
  const open = session.loggedOut === false || presence.open === true;
  return {
    ...newPresence(randomId(ports), ports.clock.now()),
    question: presence.question,
    stranger: true,
    ...(open ? { open } : {}),
  };
}
