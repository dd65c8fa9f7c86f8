/** Everything the popup shows, gathered from the store in a handful of reads. */
import { nearestOf } from '#core/situation/nearest-date.ts';
import type { PopupQuestion, PopupView } from '#core/view/popup-view.ts';
import type { PendingRow } from './ports/pending-row.ts';
import { nameInCandidate } from './name-in-candidate.ts';
import { nameOf } from './name-of.ts';
import { owner } from './owner.ts';
import type { Ports } from './ports.ts';
import { isStayOver } from './presence.ts';
import type { Presence, Settings } from './ports/records.ts';
import { drawnSign, signNow, type Sign } from './sign-now.ts';
import { refusalSign } from './refusal-sign.ts';
import { today } from './today.ts';

export async function popupFacts(
  ports: Ports,
  asked: { tab: number | null; onPortal: boolean },
): Promise<PopupView> {
  const settings = await ports.store.settings();
  const presence = await ports.store.presence();
  const held = (await ports.store.pending()).filter((row) => row.person === null);
  const now = await stateNow(ports, { settings, presence, asked });
  const sign = settings.consented || now === 'gone' ? now : 'none';
  const state = sign === 'none' || sign === 'gone' ? 'none' : drawnSign(sign);
  return {
    language: settings.language,
    state,
    ...whyOf(sign, asked.onPortal),
    ...(await journalFacts(ports)),
    ...(presence?.accompanied ? { session: true } : {}),
    heldLines: held.length,
    question: await questionNow(ports, { presence, held }),
    onPortal: asked.onPortal,
    photosReady: asked.tab !== null && (await ports.camera.ready(asked.tab)),
  };
}

/** What is said where the store cannot even be read. */
export async function popupRefused(
  ports: Ports,
  asked: { tab: number | null; onPortal: boolean },
): Promise<PopupView> {
  return {
    language: 'fr',
    state: 'warn',
    why: (await refusalSign(ports)) ?? 'broken',
    owner: null,
    kid: null,
    entries: 0,
    heldLines: 0,
    question: null,
    nearest: null,
    onPortal: asked.onPortal,
    photosReady: false,
    lastExport: null,
  };
}

type Now = {
  settings: Settings;
  presence: Presence | null;
  asked: { tab: number | null; onPortal: boolean };
};

async function stateNow(ports: Ports, { settings, presence, asked }: Now): Promise<Sign> {
  const sign = await signNow(ports, { settings, presence, tab: asked.tab ?? -1 });
  // Off the portal no photo is expected: nothing waits for a click.
  return sign === 'wait' && !asked.onPortal ? 'rec' : sign;
}

/** Of the journal named at the top; lines that wait for their five seconds are counted with its entries. */
async function journalFacts(ports: Ports) {
  const whose = await owner(ports);
  if (whose === null)
    return { owner: null, kid: null, entries: 0, nearest: null, lastExport: null };
  const summary = await ports.store.summary(whose.id);
  const kid = whose.kids.at(-1) ?? null;
  const waiting = (await ports.store.pending()).filter((row) => row.person === whose.id);
  return {
    owner: await nameOf(ports, whose),
    kid,
    entries: (summary?.entries ?? 0) + waiting.length,
    nearest: nearestOf(summary?.facts ?? {}, today(ports)),
    lastExport: kid === null ? null : await ports.store.lastExport(kid),
  };
}

/** Signs whose reason has the same name. */
const named = ['full', 'broken', 'newer', 'gone', 'permission'] as const;

function whyOf(sign: Sign | 'none', onPortal: boolean): Pick<PopupView, 'why'> {
  const same = named.find((one) => one === sign);
  if (same !== undefined) return { why: same };
  if (sign === 'stop') return { why: 'paused' };
  if (sign === 'warn') return { why: 'other-account' };
  if (sign === 'low') return { why: 'storage' };
  if (sign === 'wait') return { why: 'photos' };
  return onPortal ? {} : { why: 'off-portal' };
}

async function questionNow(
  ports: Ports,
  now: { presence: Presence | null; held: PendingRow[] },
): Promise<PopupQuestion | null> {
  const { presence, held } = now;
  // The session's own questions are asked on its screen.
  if (presence?.accompanied) return null;
  if (presence?.question?.ask === 'other') return { ask: 'other-account' };
  if (presence?.question?.ask === 'first') {
    return { ask: 'first-account', name: await nameInCandidate(ports) };
  }
  const over = presence === null || isStayOver(presence, ports.clock.now());
  // Lines of the stay in hand may still find their account; those of an ended stay did not.
  const unanswered = held.filter(
    (row) => row.setAside !== true && (over || row.stay !== presence.stay || ambiguous(presence)),
  );
  return heldQuestion(ports, unanswered);
}

function ambiguous(presence: Presence): boolean {
  return presence.stranger || presence.seen.length > 1;
}

async function heldQuestion(ports: Ports, held: PendingRow[]): Promise<PopupQuestion | null> {
  const first = held.toSorted((a, b) => a.at - b.at)[0];
  if (first === undefined) return null;
  const rows = held.filter((row) => row.stay === first.stay);
  const last = rows.reduce((a, b) => (a.at > b.at ? a : b));
  const people = await Promise.all(
    (await ports.store.people()).map(async (one) => ({
      person: one.id,
      name: (await nameOf(ports, one)) ?? '',
    })),
  );
  const text = rows.find((row) => row.claims.text)?.claims.text;
  return {
    ask: 'held',
    stay: first.stay,
    lines: rows.length,
    from: first.claims.at,
    until: last.claims.at,
    ...(text === undefined ? {} : { text }),
    people,
  };
}
