/** The consent with which the filled journal begins, a year ago: given by the extension's own use case with a clock of that day. */
import { browserKeys } from '#platform/browser-keys.ts';
import { giveConsent } from '#recorder/give-consent.ts';
import type { Ports } from '#recorder/ports.ts';
import type { Connection } from '#store/open-database.ts';
import { recorderStore } from '#store/recorder-store.ts';
import { yearMs } from './year-of-claims.ts';

/** @returns instant of the consent, epoch milliseconds; a journal that is there already goes on */
export async function openYear(connection: Connection): Promise<number> {
  const db = await connection.use();
  const [entry] = await db.getAll('rows', undefined, 1);
  if (entry) return Date.parse(entry.at);
  const start = Date.now() - yearMs;
  const text = "J'accepte que Témoin note ce que le site affiche.";
  const given = await giveConsent(portsAt(connection, start), {
    text,
    lang: 'fr',
    computer: 'own',
    for: 'first',
  });
  if ('code' in given) throw new Error(given.code);
  return start;
}

function portsAt(connection: Connection, start: number): Ports {
  const done = async (): Promise<void> => undefined;
  return {
    store: recorderStore(connection),
    keys: browserKeys,
    clock: {
      now: () => start,
      uptime: () => 0,
      boot: 'boot-of-the-bench',
      zone: () => ({ name: 'Europe/Paris', offset: 60 }),
      server: () => null,
      tool: () => ({ version: '0.1.0', browser: 'bench', browserVersion: '1', os: 'bench' }),
    },
    camera: {
      capture: async () => ({ ok: false, error: { code: 'not-armed' } }),
      ready: async () => false,
      lost: done,
    },
    wake: { at: done },
    mark: { is: async () => false, set: async () => {} },
    access: { held: async () => true },
    losses: { read: async () => null, write: done },
    space: async () => null,
    surfaces: {
      badge: done,
      hideChip: done,
      showChip: done,
      chip: done,
      watch: done,
      tabs: async () => [],
      open: done,
      changed: () => undefined,
    },
    words: (key) => key,
    demo: false,
  };
}
