/** The portal's sites may no longer be read: noted once and said everywhere until the right is given back, which is noted too. */
import { noteEverywhere } from './person-acts.ts';
import { badge } from './portal-acts.ts';
import type { Ports } from './ports.ts';
import type { Person, Settings } from './ports/records.ts';
import { showSigns } from './show-signs.ts';
import { watchTabs } from './watch-tabs.ts';

/** Rows looked back through for the last one that was seen on a site. */
const lookBack = 50;

/** @returns what looks, whenever the worker is woken: the browser tells it of the change itself, too */
export function accessWatch(ports: Ports): () => Promise<void> {
  /** What badge and chips say in this life; a browser that starts says nothing. */
  let shown = true;
  return async () => {
    const settings = await ports.store.settings();
    if (!settings.consented) return;
    const held = await ports.access.held();
    const known = settings.lostAt === undefined;
    if (held === known && held === shown) return;
    if (held !== known) await note(ports, settings, held);
    shown = held;
    await say(ports, held);
  };
}

async function note(ports: Ports, settings: Settings, held: boolean): Promise<void> {
  const { lostAt, ...before } = settings;
  if (!held) {
    const after = { ...before, lostAt: ports.clock.now() };
    return noteEverywhere(ports, async (person) => lostLine(ports, person), after);
  }
  const since = lostAt === undefined ? {} : { since: new Date(lostAt).toISOString() };
  return noteEverywhere(ports, { event: 'started', ...since }, before);
}

/** `lastSeen`: when the journal last saw something on a site, and so could read it. */
async function lostLine(ports: Ports, person: Person) {
  const event = 'permission-lost' as const;
  const kid = person.kids.at(-1);
  const rows = kid === undefined ? [] : await ports.store.recentRows(kid, lookBack);
  const last = rows.find(({ source }) => source === 'auto');
  return last === undefined ? { event } : { event, lastSeen: last.until ?? last.at };
}

/** Without the right no tab tells its address: the icon says it over every tab. */
async function say(ports: Ports, held: boolean): Promise<void> {
  if (held)
    await ports.surfaces.badge(null, { sign: 'none', text: '', title: ports.words('badge.plain') });
  else await badge(ports, null, 'permission');
  await watchTabs(ports);
  await showSigns(ports);
}
