/** Consent: a journal with its own key, and entry 0 that quotes what was agreed to. Nothing exists before it. */
import { newJournal } from './new-journal.ts';
import type { Ports } from './ports.ts';
import type { Person, Presence, Settings } from './ports/records.ts';
import { withPerson } from './presence.ts';
import { randomId } from './random-id.ts';
import { presenceNow } from './resolve-account.ts';

export type Consent = {
  text: string;
  lang: string;
  computer: 'own' | 'shared';
  for: 'first' | 'other';
};

/**
 * Creates the journal. `first`: the welcome journal, bound later to the first account once confirmed.
 * `other`: a journal for the account now open. A second consent for `first` changes nothing.
 */
export async function giveConsent(
  ports: Ports,
  consent: Consent,
): Promise<{ kid: string } | { code: string }> {
  const settings = await ports.store.settings();
  const people = await ports.store.people();
  const presence = await presenceNow(ports);
  // A session's journal is no welcome journal, and goes with the session.
  if (presence.accompanied) return { code: 'session/running' };
  const existing = people.find((one) => one.kids.length > 0);
  if (consent.for === 'first' && existing) return { kid: existing.kids.at(-1) ?? '' };
  const question = presence.question;
  if (consent.for === 'other' && question?.ask !== 'other') return already(people, presence);
  const { person, journal, first } = await newJournal(ports, consent, {
    macs: consent.for === 'other' ? question?.macs : undefined,
  });
  const outcome = await ports.store.create({
    journal,
    first,
    settings: settingsAfter(settings, { consent, person, tool: ports.clock.tool().version }),
    presence:
      consent.for === 'other'
        ? { ...withPerson({ ...presence, question: null }, person.id, randomId(ports)) }
        : presence,
  });
  return outcome === 'created' ? { kid: journal.kid } : giveConsent(ports, consent);
}

/** Consent given by a click whose answer got lost: the account present has its journal already. */
function already(people: Person[], presence: Presence): { kid: string } | { code: string } {
  const kid = people.find((one) => one.id === presence.person)?.kids.at(-1);
  return kid === undefined ? { code: 'consent/no-other-account' } : { kid };
}

function settingsAfter(
  before: Settings,
  now: { consent: Consent; person: Person; tool: string },
): Settings {
  return {
    ...before,
    consented: true,
    version: now.tool,
    ...(now.consent.for === 'first'
      ? { language: now.consent.lang, computer: now.consent.computer, unbound: now.person.id }
      : {}),
  };
}
