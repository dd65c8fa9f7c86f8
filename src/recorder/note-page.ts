/** From a page observation to the claims that are stored of it: masked first, then dressed with time and place. */
import { maskObservation } from '#core/mask/mask-claims.ts';
import type { PageObservation, SeenMessage } from '#core/observation/seen.ts';
import type { PendingClaims } from './ports/pending-row.ts';
import type { Ports } from './ports.ts';

/** @param idsToo whether the `ids` claim belongs to this entry (format §3: first after an account is seen, state, submission) */
export function notePage(
  ports: Ports,
  message: SeenMessage,
  place: { stay: string; idsToo: boolean },
): PendingClaims {
  const raw = message.observation;
  const seen = maskObservation(raw, holderOf(raw));
  const ids = place.idsToo ? idsOf(raw) : undefined;
  return {
    ...kindOf(seen),
    at: message.at,
    stay: place.stay,
    page: seen.page,
    ...copied(seen),
    ...(seen.kind === 'incident' ? { witnesses: { page: message.at, network: null } } : {}),
    ...(ids ? { ids } : {}),
    clock: { boot: message.boot, uptime: message.uptime, ...ports.clock.server() },
    zone: ports.clock.zone(),
  };
}

/** A page that is not recognised is the recorder's own line. */
function kindOf({ kind, skeleton = '' }: PageObservation) {
  return kind === 'unrecognised'
    ? {
        kind: 'recorder' as const,
        source: 'recorder' as const,
        recorder: { event: 'page-unrecognised' as const, skeleton },
      }
    : { kind, source: 'auto' as const };
}

/** Dates offered to the person, masked like everything else that waits in the store. */
export function offeredDates(raw: PageObservation): PageObservation['suggested'] {
  return raw.suggested && maskObservation(raw, holderOf(raw)).suggested;
}

function holderOf({ account }: PageObservation) {
  return { names: account.who === 'known' && account.name ? [account.name] : [] };
}

function copied(seen: PageObservation) {
  const { text, copy, codes, action, options, state, delivered, uploads } = seen;
  return {
    ...(text === undefined ? {} : { text }),
    ...(copy === undefined ? {} : { copy }),
    ...(codes === undefined || codes.length === 0 ? {} : { codes }),
    ...(action === undefined ? {} : { action }),
    ...(options === undefined ? {} : { options }),
    ...(state === undefined ? {} : { state }),
    ...(delivered === undefined ? {} : { delivered }),
    ...(uploads === undefined ? {} : { uploads }),
  };
}

function idsOf(raw: PageObservation) {
  const { account, request } = raw;
  const name = account.who === 'known' ? account.name : undefined;
  const foreigner = account.who === 'known' ? account.foreigner : undefined;
  if (name === undefined && foreigner === undefined && request === undefined) return undefined;
  return {
    ...(request === undefined ? {} : { request }),
    ...(foreigner === undefined ? {} : { foreigner }),
    ...(name === undefined ? {} : { name }),
  };
}
