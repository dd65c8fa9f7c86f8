/** The store's reader, loaded when first asked: a popup that only asks the background never carries the database. */
import type { JournalReader } from '#ui/journal-client.ts';

export function lazyReader(load: () => Promise<JournalReader>): JournalReader {
  let loaded: Promise<JournalReader> | undefined;
  const reader = (): Promise<JournalReader> => (loaded ??= load());
  return {
    people: async () => (await reader()).people(),
    current: async () => (await reader()).current(),
    head: async (kid) => (await reader()).head(kid),
    rows: async (person, page) => (await reader()).rows(person, page),
    allRows: async (person) => (await reader()).allRows(person),
    entry: async (kid, seq) => (await reader()).entry(kid, seq),
    stored: async (kid, from, until) => (await reader()).stored(kid, from, until),
    piece: async (kid, sha256) => (await reader()).piece(kid, sha256),
    exports: async (kid) => (await reader()).exports(kid),
    settings: async () => (await reader()).settings(),
    suggested: async (person) => (await reader()).suggested(person),
    cases: async () => (await reader()).cases(),
    usage: async () => (await reader()).usage(),
  };
}
