/**
 * One observation of the page witness: acknowledged once it stands masked in `pending`, or once it is known
 * that nothing is to be kept of it. Safe to repeat: the id decides.
 */
import { classOf } from '#core/attempt/codes.ts';
import type { SeenMessage } from '#core/observation/seen.ts';
import type { PendingClaims, PendingRow } from './ports/pending-row.ts';
import { macOf } from './account-macs.ts';
import { notePage, offeredDates } from './note-page.ts';
import type { Ports } from './ports.ts';
import { whoseNow, withPurposeWanted, withTabPage } from './presence.ts';
import type { Presence, StateSeen } from './ports/records.ts';
import { resolveAccount } from './resolve-account.ts';
import type { Resolved } from './resolved.ts';
import { stateNews, type StateNews } from './state-news.ts';
import { joinWindow, openWindow } from './units.ts';

export type Accepted = {
  kept: boolean;
  /** Why nothing was kept; `known` is an acknowledgement given again. */
  why?: 'paused' | 'other-account' | 'known' | 'unchanged';
  row?: PendingRow;
  news?: StateNews;
};

export async function acceptPage(ports: Ports, told: SeenMessage, tab: number): Promise<Accepted> {
  const message = await onceADay(ports, told);
  const settings = await ports.store.settings();
  if (!settings.consented || settings.pausedEverywhere || settings.pausedTabs.includes(tab)) {
    return { kept: false, why: 'paused' };
  }
  const found = await ports.store.find(message.id);
  if (found) return { kept: true, why: 'known', ...('row' in found ? { row: found.row } : {}) };
  const who = await resolveAccount(ports, message, settings);
  if (!who.store) {
    await ports.store.accept({ rows: who.also ?? [], presence: who.presence });
    return { kept: false, why: 'other-account' };
  }
  return keep(ports, { message, tab, who });
}

/** A page that is not recognised is noted once a day, route and person (promise 6): told again, it has the same id. */
async function onceADay(ports: Ports, message: SeenMessage): Promise<SeenMessage> {
  const { kind, page, account } = message.observation;
  if (kind !== 'unrecognised') return message;
  // A page that was not read says nothing of an account.
  const whose = account.who === 'known' ? account : (await ports.store.presence())?.person;
  const what = JSON.stringify([message.at.slice(0, 10), page.route, whose]);
  return { ...message, id: (await macOf(ports, `unrecognised:${what}`)).slice(0, 40) };
}

type Arrival = { message: SeenMessage; tab: number; who: Resolved };

async function keep(ports: Ports, arrival: Arrival): Promise<Accepted> {
  const { message, who } = arrival;
  const { also = [], learnt } = who;
  const people = learnt ? [learnt] : [];
  const waiting = await ports.store.pending();
  const idsToo = who.unsure !== true && wantsIds(message, who.presence, who.candidate);
  const claims = notePage(ports, message, { stay: who.presence.stay, idsToo });
  const presence = presenceAfter(arrival, claims);
  const row = rowOf(arrival, claims);
  const state = await stateOf(ports, { row, waiting, person: row.person, message });
  if (state?.news === 'unchanged-today') {
    await ports.store.accept({
      rows: also,
      people,
      presence: withoutIds(presence, who.presence),
    });
    return { kept: true, why: 'unchanged', news: state.news, row };
  }
  const windowed = claims.kind === 'incident' ? inWindow(row, waiting, ports.clock.now()) : row;
  const kept: PendingRow = state ? { ...windowed, stateKey: state.key } : windowed;
  await ports.store.accept({ rows: [...also, kept], people, presence });
  return { kept: true, row: kept, ...(state ? { news: state.news } : {}) };
}

/** Presence once the page is noted: what its tab shows, whether a purpose is wanted, whether `ids` stand in the stay. */
function presenceAfter({ message, tab, who }: Arrival, claims: PendingClaims): Presence {
  const shown = withTabPage(who.presence, tab, claims.page ?? message.observation.page);
  const met = {
    class: claims.kind === 'incident' ? classOf(claims.codes) : null,
    procedure: claims.page?.procedure,
  };
  const idsNoted = who.presence.idsNoted || claims.ids !== undefined;
  return { ...withPurposeWanted(shown, met), idsNoted };
}

function rowOf({ message, tab, who }: Arrival, claims: PendingClaims): PendingRow {
  const suggested = offeredDates(message.observation);
  return {
    ...placed({ id: message.id, at: Date.parse(message.at), tab }, who),
    due: 0,
    claims,
    ...(suggested ? { suggested } : {}),
  };
}

function placed(at: { id: string; at: number; tab: number }, who: Resolved) {
  return {
    ...at,
    stay: who.presence.stay,
    ...whoseNow(who.presence),
    ...(who.candidate ? { candidate: true as const } : {}),
  };
}

/** On the first entry after an account is seen in a stay, on `state`, on `submission` (format §3, `ids`). */
function wantsIds(message: SeenMessage, presence: Presence, candidate: boolean): boolean {
  const { kind, account } = message.observation;
  if (account.who !== 'known') return false;
  return (
    kind === 'state' ||
    kind === 'submission' ||
    ((presence.person !== null || candidate) && !presence.idsNoted)
  );
}

function withoutIds(presence: Presence, before: Presence): Presence {
  return { ...presence, idsNoted: before.idsNoted };
}

async function stateOf(
  ports: Ports,
  found: { row: PendingRow; waiting: PendingRow[]; person: string | null; message: SeenMessage },
) {
  const state = found.row.claims.state;
  if (found.row.claims.kind !== 'state' || state === undefined) return undefined;
  const request =
    found.message.observation.request ?? found.message.observation.state?.procedure ?? '';
  const key = await macOf(ports, `request:${request}`);
  return { key, news: stateNews(await lastState(ports, found, key), state, found.row.claims.at) };
}

async function lastState(
  ports: Ports,
  found: { row: PendingRow; waiting: PendingRow[]; person: string | null },
  key: string,
): Promise<StateSeen | undefined> {
  const still = found.waiting
    .filter((row) => row.stateKey === key && row.person === found.person)
    .toSorted((a, b) => a.at - b.at)
    .at(-1)?.claims;
  if (still?.state) return { key, ...still.state, at: still.at };
  if (found.person === null) return undefined;
  return (await ports.store.summary(found.person))?.states.find((one) => one.key === key);
}

/** A page incident opens a window for the network's failures, or takes the one they opened. */
function inWindow(row: PendingRow, waiting: PendingRow[], now: number): PendingRow {
  const route = row.claims.page?.route ?? '';
  const open = openWindow(waiting, { tab: row.tab, at: row.at, route, witness: 'page' });
  const taken =
    open !== undefined &&
    waiting.some((one) => one.group === open.id && one.claims.witnesses?.page);
  // Input mistakes are silent and have no network side worth waiting for.
  if (classOf(row.claims.codes) === 'input') return row;
  if (open && !taken) return { ...row, group: open.id, due: open.due };
  return { ...row, group: row.id, due: now + joinWindow };
}
