/** A photo of the portal's tab: an entry of its own that refers to what it shows, or a line that says it was missed. */
import { toHex } from '#core/bytes/hex.ts';
import type { PortalAsks } from '#messaging/protocol.ts';
import type { PendingRow } from './ports/pending-row.ts';
import type { Picture, Ports } from './ports.ts';
import { saidBy } from './presence.ts';
import { refusalOf } from './refusal-of.ts';
import type { Presence } from './ports/records.ts';
import { presenceNow } from './resolve-account.ts';
import { whoseLine } from './whose-line.ts';

export type PhotoAsked = {
  id: string;
  tab: number;
  /** Id of the observation it shows; absent for a photo by hand. */
  about?: string;
  source: 'auto' | 'user';
  /** Where identifying text stood when it was taken. */
  regions?: PortalAsks['photo']['regions'];
  /** Person of a photo by hand: the journal named at the top of the popup. */
  person?: string;
};

export type PhotoTaken = { kept: true } | { kept: false; why: string };

export async function takePhoto(ports: Ports, asked: PhotoAsked): Promise<PhotoTaken> {
  const settings = await ports.store.settings();
  // A tab's pause stops what is automatic there; a photo by hand is the person's own act.
  const quiet = asked.source === 'auto' && settings.pausedTabs.includes(asked.tab);
  if (!settings.consented || settings.pausedEverywhere || quiet)
    return { kept: false, why: 'paused' };
  const before = await ports.store.find(asked.id);
  if (before) return keptAs(before);
  const taken = await ports.camera.capture(asked.tab);
  if (!taken.ok && taken.error.code === 'not-armed') await ports.camera.lost(asked.tab);
  if (asked.about === undefined) {
    // A photo by hand that fails is said to the person at once; only an automatic one is noted as missed.
    return taken.ok
      ? keep(ports, asked, { taken, about: null })
      : { kept: false, why: taken.error.code };
  }
  const about = await ports.store.find(asked.about);
  return about ? keep(ports, asked, { taken, about }) : { kept: false, why: 'unknown' };
}

type Taken = Awaited<ReturnType<Ports['camera']['capture']>>;

async function keep(
  ports: Ports,
  asked: PhotoAsked,
  { taken, about }: { taken: Taken; about: Found },
): Promise<PhotoTaken> {
  const presence = await presenceNow(ports);
  const stay = about && 'row' in about ? about.row.stay : presence.stay;
  const page = presence.tabs.find((one) => one.tab === asked.tab)?.page;
  const claims = taken.ok
    ? {
        ...(await photoClaims(ports, { picture: taken.value, source: asked.source })),
        ...(page ? { page } : {}),
        ...(asked.regions?.length ? { regions: asked.regions } : {}),
      }
    : missedClaims(ports, taken.error.code);
  const row: PendingRow = {
    id: asked.id,
    stay,
    tab: asked.tab,
    due: 0,
    at: Date.parse(claims.at),
    ...(await whoseIs(ports, asked, { about, presence })),
    ...(asked.about === undefined ? {} : { about: { id: asked.about, why: 'shot' as const } }),
    ...(taken.ok ? { blob: taken.value.blob } : {}),
    claims: { ...claims, stay },
  };
  if (!taken.ok) {
    await ports.store.accept({ rows: [row], presence });
    return { kept: false, why: taken.error.code };
  }
  return keepPicture(ports, { row, presence, again: false });
}

/** A picture for which there is no room is a missed one, and its line, which is small, says so. */
async function keepPicture(
  ports: Ports,
  { row, presence, again }: { row: PendingRow; presence: Presence; again: boolean },
): Promise<PhotoTaken> {
  try {
    await ports.store.accept({ rows: [row], presence });
    return { kept: true };
  } catch (reason) {
    const refusal = refusalOf(reason);
    // A connection that was only closed is opened anew by whoever tries again.
    if (refusal === 'failed' && !again) return keepPicture(ports, { row, presence, again: true });
    // A photo by hand that fails is said to the person at once.
    if (refusal === null || row.about === undefined) throw reason;
    const why = refusal === 'quota' ? 'no-room' : 'not-written';
    const { blob: _gone, ...line } = row;
    const claims = { ...missedClaims(ports, why), stay: row.stay };
    await ports.store.accept({ rows: [{ ...line, claims }], presence });
    return { kept: false, why };
  }
}

type Found = Awaited<ReturnType<Ports['store']['find']>>;

function keptAs(found: NonNullable<Found>): PhotoTaken {
  if ('row' in found && found.row.claims.kind !== 'photo') return { kept: false, why: 'missed' };
  return { kept: true };
}

async function whoseIs(
  ports: Ports,
  asked: PhotoAsked,
  { about, presence }: { about: Found; presence: Presence },
) {
  if (asked.person !== undefined) return saidBy(presence, asked.person);
  if (about && 'row' in about) {
    return { person: about.row.person, ...whoseLine(about.row) };
  }
  if (about === null) return { person: null };
  const kid = about.entry.kid;
  const person = (await ports.store.people()).find((one) => one.kids.includes(kid));
  return { person: person?.id ?? null, account: 'seen' as const };
}

async function photoClaims(ports: Ports, shot: { picture: Picture; source: 'auto' | 'user' }) {
  const { picture, source } = shot;
  const at = new Date(ports.clock.now()).toISOString();
  return {
    kind: 'photo' as const,
    at,
    source,
    shot: {
      sha256: toHex(await ports.keys.digest(picture.bytes)),
      bytes: picture.bytes.length,
      type: 'image/png',
      width: picture.width,
      height: picture.height,
      at,
      how: 'visible-tab' as const,
    },
    zone: ports.clock.zone(),
    clock: { boot: ports.clock.boot, uptime: ports.clock.uptime() },
  };
}

function missedClaims(ports: Ports, why: string) {
  return {
    kind: 'recorder' as const,
    at: new Date(ports.clock.now()).toISOString(),
    source: 'recorder' as const,
    recorder: { event: 'photo-missed' as const, why },
    zone: ports.clock.zone(),
  };
}
