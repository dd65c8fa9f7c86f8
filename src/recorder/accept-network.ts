/**
 * One failed exchange told by the network witness: stored masked, joined to the window of its tab. It alone
 * sees full-page failures, where no content script runs.
 */
import { classOf } from '#core/attempt/codes.ts';
import type { NetworkFailure } from '#core/observation/seen.ts';
import type { PageClaim } from '#core/entry/page-claim.ts';
import type { PendingClaims, PendingRow } from './ports/pending-row.ts';
import { maskFailure } from '#core/mask/mask-claims.ts';
import { networkCodes } from './network-codes.ts';
import type { Ports } from './ports.ts';
import { isFirsts, isRefusedOpen, whoseNow, withPurposeWanted, withTabPage } from './presence.ts';
import type { Presence } from './ports/records.ts';
import { presenceNow } from './resolve-account.ts';
import { joinWindow, openWindow } from './units.ts';

/** @param id drawn from the request (`requestId` and instant), so that the same exchange is told once */
export async function acceptNetwork(
  ports: Ports,
  raw: NetworkFailure,
  id: string,
): Promise<PendingRow | null> {
  // Whose name it could hold is not known here: the page witness alone sees the account menu.
  const failure = maskFailure(raw, { names: [] });
  const codes = networkCodes(failure);
  const settings = await ports.store.settings();
  if (
    codes === null ||
    !settings.consented ||
    settings.pausedEverywhere ||
    settings.pausedTabs.includes(failure.tab)
  ) {
    return null;
  }
  if (await ports.store.find(id)) return null;
  const presence = await presenceNow(ports);
  // What happens under an account for which nothing is stored is that account's.
  if (presence.question?.ask === 'other' || isRefusedNow(presence)) return null;
  const page = pageOf(failure, presence);
  const row = inOpenWindow(await ports.store.pending(), {
    id,
    stay: presence.stay,
    tab: failure.tab,
    due: ports.clock.now() + joinWindow,
    at: Date.parse(failure.at),
    ...whoseNow(presence),
    ...(isFirsts(presence) ? { candidate: true as const } : {}),
    claims: claimsOf(ports, { failure, codes, page, stay: presence.stay }),
  });
  await ports.store.accept({ rows: [row], presence: afterwards(presence, failure, page) });
  return row;
}

/** A refused account is open when nobody known is there and its refusal still holds. */
function isRefusedNow(presence: Presence): boolean {
  return isRefusedOpen(presence) || (presence.person === null && presence.refused.length > 0);
}

/** A 401 ends the attribution (promise 9); a failed main document is the page that the tab now shows. */
function afterwards(presence: Presence, failure: NetworkFailure, page: PageClaim): Presence {
  const wanted = withPurposeWanted(presence, {
    class: classOf(networkCodes(failure) ?? undefined),
    procedure: page.procedure,
  });
  const out = failure.status === 401 && presence.person !== null;
  const ended = out ? { ...wanted, person: null, open: false } : wanted;
  return failure.mainFrame ? withTabPage(ended, failure.tab, page) : ended;
}

function inOpenWindow(waiting: PendingRow[], row: PendingRow): PendingRow {
  const route = row.claims.page?.route ?? '';
  const open = openWindow(waiting, { tab: row.tab, at: row.at, route, witness: 'network' });
  return open ? { ...row, group: open.id, due: open.due } : { ...row, group: row.id };
}

/** The page on which it happened, as last seen in that tab; of a main document only host and path are known. */
function pageOf(failure: NetworkFailure, presence: Presence): PageClaim {
  const path = failure.path;
  const seen = presence.tabs.find((one) => one.tab === failure.tab)?.page;
  if (seen && !failure.mainFrame) return seen;
  const kind = failure.loop ? 'sso-login' : 'unknown';
  return { host: failure.host, path, route: '', title: '', lang: '', kind };
}

function claimsOf(
  ports: Ports,
  found: { failure: NetworkFailure; codes: string[]; page: PageClaim; stay: string },
): PendingClaims {
  const { failure, codes, page, stay } = found;
  const outcome = {
    ...(failure.status === undefined ? {} : { status: failure.status }),
    ...(failure.error === undefined ? {} : { error: failure.error }),
  };
  return {
    kind: 'incident',
    at: failure.at,
    source: 'auto',
    stay,
    page,
    codes,
    witnesses: { page: null, network: { at: failure.at, ...outcome } },
    http: [
      {
        method: failure.method,
        path: failure.path,
        ...outcome,
        at: failure.at,
        ...(failure.serverDate === undefined ? {} : { serverDate: failure.serverDate }),
        cached: failure.cached,
      },
    ],
    clock: { boot: ports.clock.boot, uptime: ports.clock.uptime(), ...ports.clock.server() },
    zone: ports.clock.zone(),
  };
}

/** The tab's main frame leaves: its windows close, so that the next page's failures are their own. */
export async function closeWindows(ports: Ports, tab: number): Promise<void> {
  const open = (await ports.store.pending()).filter(
    (row) =>
      row.tab === tab && row.group !== undefined && row.repeatOf === undefined && row.due > 0,
  );
  if (open.length === 0) return;
  const presence = await presenceNow(ports);
  await ports.store.accept({
    rows: [],
    presence,
    due: open.map((row) => ({ id: row.id, due: 0 })),
  });
}
