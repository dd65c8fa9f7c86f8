/** Short names for the usual faults (`submit:500`, `document:reset:2`), for the hand and for seeds. */

import type { Fault, FaultRule } from './fault-book.ts';
import { APPOINTMENT_HOST, SSO_HOST } from './hosts.ts';
import { seededRandom } from './seeded-random.ts';

/** Where a fault strikes. */
export const FAULT_PLACES = {
  document: { method: 'GET', path: /^\/(?:particuliers|usagers)\/$/ },
  account: { method: 'GET', path: '/api/usager/moi' },
  request: { method: 'GET', path: '/api/sejour/usager/demande_sejour' },
  step: { method: 'PUT', path: /^\/api\/sejour\/usager\/demande_sejour\/etape\/\d$/ },
  upload: { method: 'POST', path: '/api/sejour/usager/demande_sejour/justificatifs' },
  submit: { method: 'POST', path: '/api/sejour/usager/demande_sejour/soumettre' },
  api: { path: /^\/api\// },
  login: { host: SSO_HOST, path: /^\/auth\/realms\// },
  /** The way back from the login page: the code is not taken, and the way begins again. */
  connect: { method: 'POST', path: '/api/usager/connexion' },
  unread: { method: 'GET', path: '/api/notifications/non-lu' },
  notifications: { method: 'GET', path: '/api/notifications' },
  history: { method: 'GET', path: '/api/sejour/historique-droit-sejour' },
  register: { method: 'POST', path: '/api/usager/inscription' },
  appointment: { host: APPOINTMENT_HOST, path: /^\/rdvpref\// },
} as const satisfies Record<string, FaultRule['match']>;

/** What happens there. `silent` is a click that nothing follows (anef-portal.md §15.5). */
const FAULT_KINDS: Readonly<Record<string, Fault>> = {
  401: { status: 401 },
  403: { status: 403 },
  500: { status: 500 },
  502: { status: 502 },
  503: { status: 503 },
  504: { status: 504 },
  reset: 'reset',
  sso: { redirectToSso: true },
  slow: { delayMs: 10_000 },
  endless: { delayMs: 3_600_000 },
  html: { status: 200, body: '<!doctype html><title>Se connecter</title>' },
  blank: { status: 200, body: '<!doctype html>' },
  silent: { status: 200, body: '{}' },
  incorrect: { status: 422, body: '{"_status":"ERR","motif":"INCORRECT"}' },
};

/** Places where a person of the seeds' stories comes by. */
const DRAWN_PLACES: ReadonlySet<string> = new Set([
  'document',
  'account',
  'request',
  'step',
  'upload',
  'submit',
  'api',
]);
const DRAWN_KINDS = ['500', '503', 'reset', '401', 'sso'] as const;

/** Rule of `place:kind[:times]`, or undefined where it says nothing we know. */
export function namedFault(text: string): FaultRule | undefined {
  const [place = '', kind = '', times] = text.trim().split(':');
  const match = Object.entries(FAULT_PLACES).find(([name]) => name === place)?.[1];
  const fault = FAULT_KINDS[kind];
  if (match === undefined || fault === undefined) return undefined;
  if (times === undefined) return { match, fault };
  return /^[1-9]\d{0,3}$/.test(times) ? { match, fault, times: Number(times) } : undefined;
}

/** All names of kinds, for a person to choose from. */
export function faultKindNames(): readonly string[] {
  return Object.keys(FAULT_KINDS);
}

/** One to four faults that strike once each, the same for the same seed. */
export function faultsFromSeed(seed: number): readonly FaultRule[] {
  const random = seededRandom(seed);
  const draw = <T>(items: readonly T[]): T | undefined =>
    items[Math.floor(random() * items.length)];
  const places = Object.keys(FAULT_PLACES).filter((place) => DRAWN_PLACES.has(place));
  return Array.from({ length: 1 + Math.floor(random() * 4) }, () =>
    namedFault(`${draw(places)}:${draw(DRAWN_KINDS)}:1`),
  ).filter((rule) => rule !== undefined);
}
