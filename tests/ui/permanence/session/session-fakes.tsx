/** Owes the tests of session and *Terminer* a session of EXEMPLE, words, and a client that remembers. */
import type { JSX } from 'preact';
import { act } from 'preact/test-utils';
import cases from '#locales/fr/cases.json';
import common from '#locales/fr/common.json';
import court from '#locales/fr/court.json';
import end from '#locales/fr/end.json';
import handover from '#locales/fr/handover.json';
import journal from '#locales/fr/journal.json';
import masking from '#locales/fr/masking.json';
import notes from '#locales/fr/notes.json';
import permanence from '#locales/fr/permanence.json';
import print from '#locales/fr/print.json';
import sessionWords from '#locales/fr/session.json';
import urgent from '#locales/fr/urgent.json';
import worksheet from '#locales/fr/worksheet.json';
import type { SessionView } from '#core/view/session-view.ts';
import { createWords, WordsProvider } from '#ui/i18n/Words.tsx';
import { kid } from '../../journal/fake-journal.ts';
import { show, type Shown } from '../../journal/shown.tsx';

const french = {
  cases,
  common,
  court,
  end,
  handover,
  journal,
  masking,
  notes,
  permanence,
  print,
  session: sessionWords,
  urgent,
  worksheet,
};

export const aSession: SessionView = {
  kid,
  person: 'amina',
  name: 'Amina EXEMPLE',
  bound: true,
  helper: 'M. B.',
  language: 'ar',
  loggedOut: false,
  onPortal: true,
  entries: 11,
  head: { seq: 10, hash: 'h' },
  asks: null,
  refused: false,
  startedAt: '2026-11-17T12:40:00.000Z',
  continues: [],
};

/** By `data-testid`, as the journal's tests do; the words of the permanence lie inside. */
export async function showSession(screen: JSX.Element): Promise<Shown> {
  // jsdom would follow the link of a download.
  HTMLAnchorElement.prototype.click = () => undefined;
  return show(<WordsProvider words={createWords('fr', { fr: french })}>{screen}</WordsProvider>);
}

export async function pick(shown: Shown, id: string, value: string): Promise<void> {
  const field = shown.at(id);
  if (!(field instanceof HTMLSelectElement)) throw new Error(`${id} is no list`);
  await act(() => {
    field.value = value;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  });
}
