/**
 * An accompanied session begins (promise 9): consent read together, a journal of its own, nobody logged in, and
 * nothing of what was held before.
 */
import { err, ok, type Result } from '#core/result.ts';
import type { PageAsks } from '#messaging/protocol.ts';
import { giveHeld } from './give-held.ts';
import { newJournal, type NewJournal } from './new-journal.ts';
import type { Ports } from './ports.ts';
import type { Accompanied, Presence, Settings } from './ports/records.ts';
import { isStayOver, newPresence } from './presence.ts';
import { randomId } from './random-id.ts';

type Begun = Result<{ kid: string }, { code: string }>;

/** Codes: `session/running`, `session/account-open` (an account is shown now: log out first). */
export async function accompany(ports: Ports, ask: PageAsks['accompany']): Promise<Begun> {
  const before = await ports.store.presence();
  const running = before?.accompanied;
  if (running) {
    return running.id === ask.id ? ok({ kid: running.kid }) : err({ code: 'session/running' });
  }
  if (before && isShown(before) && !isStayOver(before, ports.clock.now()))
    return err({ code: 'session/account-open' });
  // The stay that was ends here: its lines go where they would have gone, and none to the session.
  await giveHeld(ports, { force: true });
  const { helper, language, continues } = ask;
  const made = await newJournal(ports, ask, {
    session: { account: 'present', helper, language, ...(continues ? { continues } : {}) },
  });
  const settings = await ports.store.settings();
  await ports.store.create({
    journal: made.journal,
    first: made.first,
    settings: settingsAfter(settings, ask.lang, ports),
    presence: presenceOf(ports, { ask, before, made, settings }),
  });
  return ok({ kid: made.journal.kid });
}

function isShown({ person, open }: Presence): boolean {
  return person !== null || open === true;
}

function presenceOf(
  ports: Ports,
  begun: {
    ask: PageAsks['accompany'];
    before: Presence | null;
    made: NewJournal;
    settings: Settings;
  },
): Presence {
  const { ask, before, made, settings } = begun;
  const { pausedEverywhere, pausedTabs } = settings;
  const paused = pausedEverywhere || pausedTabs.length > 0;
  const stay = randomId(ports);
  const now = ports.clock.now();
  const accompanied: Accompanied = {
    id: ask.id ?? randomId(ports),
    person: made.person.id,
    kid: made.journal.kid,
    bound: false,
    ...(ask.expected ? { expected: withoutGaps(ask.expected) } : {}),
    helper: ask.helper,
    language: ask.language,
    startedAt: now,
    loggedOut: null,
    asks: false,
    left: false,
    continues: (ask.continues ?? []).map((one) => one.kid),
    ...(paused ? { pausedBefore: { pausedEverywhere, pausedTabs } } : {}),
  };
  // The welcome journal's question outlives the session: its lines are held until somebody answers.
  const question = before?.question?.ask === 'first' ? before.question : null;
  const seen = [{ person: made.person.id, stay }];
  return { ...newPresence(stay, now), question, seen, accompanied };
}

function withoutGaps(expected: NonNullable<PageAsks['accompany']['expected']>) {
  const { nameMacs, numberMac } = expected;
  return { nameMacs, ...(numberMac === undefined ? {} : { numberMac }) };
}

/** Whoever is present has just agreed: another person's pause stops while the session goes on, and is theirs again after it. */
function settingsAfter(before: Settings, lang: string, ports: Ports): Settings {
  const open = { ...before, pausedEverywhere: false, pausedTabs: [] };
  if (before.consented) return open;
  const { version } = ports.clock.tool();
  return { ...open, consented: true, version, language: lang, computer: 'shared' };
}
