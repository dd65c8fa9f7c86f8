/** The accompanied session as its screen shows it, and what the helper answers after each stay. */
import { err, ok, type Result } from '#core/result.ts';
import type { SessionView } from '#core/view/session-view.ts';
import { given } from './give-held.ts';
import { nameOf } from './name-of.ts';
import type { PendingRow } from './ports/pending-row.ts';
import type { Ports } from './ports.ts';
import { isStayOver } from './presence.ts';
import { presenceNow } from './resolve-account.ts';

export async function sessionNow(ports: Ports): Promise<SessionView | null> {
  const presence = await ports.store.presence();
  const session = presence?.accompanied;
  if (!session) return null;
  const person = (await ports.store.people()).find((one) => one.id === session.person);
  const journal = await ports.store.journal(session.kid);
  if (!person || !journal) return null;
  const waiting = (await ports.store.pending()).filter((row) => row.person === person.id);
  const asks = session.asks || isStayOver(presence, ports.clock.now());
  return {
    kid: session.kid,
    person: session.person,
    name: await nameOf(ports, person),
    bound: session.bound,
    helper: session.helper,
    language: session.language,
    loggedOut: session.loggedOut,
    onPortal: (await ports.surfaces.tabs()).length > 0,
    entries: journal.entries + waiting.length,
    head: journal.head,
    asks: asks ? 'still' : null,
    ...(session.left && !asks ? { left: true } : {}),
    refused: session.refusedIn !== undefined,
    startedAt: new Date(session.startedAt).toISOString(),
    continues: session.continues,
  };
}

/**
 * *Toujours la même personne ?* Yes: what was held since is the session's. No: it stays held like any other line
 * (promise 9), and so does what follows, until *Terminer*. Code: `session/none`.
 */
export async function sessionStill(
  ports: Ports,
  { yes }: { yes: boolean },
): Promise<Result<null, { code: string }>> {
  const presence = await presenceNow(ports);
  const session = presence.accompanied;
  if (!session) return err({ code: 'session/none' });
  const { person } = session;
  const { doubt: _, ...settled } = session;
  const rows = (await ports.store.pending()).filter((row) => row.awaits === person);
  const seen = [{ person, stay: presence.stay }];
  await ports.store.patch({
    rows: rows.map((row) =>
      yes ? given(row, { person, account: row.account ?? 'present' }) : left(row),
    ),
    presence: {
      ...presence,
      ...(yes ? { seen } : {}),
      accompanied: {
        ...settled,
        asks: false,
        left: !yes,
        ...(yes ? { sureIn: presence.stay } : {}),
      },
    },
  });
  return ok(null);
}

/** What the session's own account was seen with, its `ids` too, stays the session's; the rest is nobody's. */
function left(row: PendingRow): PendingRow {
  if (row.account === 'seen') return row;
  const { awaits: _, account: _account, ...rest } = row;
  return rest;
}
