/** From an address to what may be kept of it: path and hash route without parameters, without anything that looks like a secret. */
import { introSegments, routeTable, type RouteRow } from './route-table.ts';

export type Route = {
  /** Hash route, `/` when there is none, `{id}` for segments that look like one. */
  route: string;
  row: RouteRow | undefined;
  intro: boolean;
  /** The fragment carries the answer of the SSO (`state`, `code`): the portal has not started yet. */
  callback: boolean;
};

const known = new Set(routeTable.flatMap((row) => row.route.split('/')));

/** Pure. The fragment's secrets (`code`, `token`, …: reference §2.3) never leave: only the part before `?`, `&` or `=` is read. */
export function readRoute(url: URL): Route {
  const fragment = url.hash.replace(/^#/, '');
  const callback = /(?:^|[/?&])(?:state|code|session_state|error)=/.test(fragment);
  const segments = fragment.startsWith('/') && !callback ? pathSegments(fragment) : [];
  const intro = introSegments.has(segments.at(-1) ?? '');
  const row = rowFor(intro ? segments.slice(0, -1) : segments);
  return { route: `/${segments.map(shown).join('/')}`, row, intro, callback };
}

/** Path without query, its id-like segments replaced. */
export function readPath(url: URL): string {
  return url.pathname.split('/').map(shown).join('/');
}

function pathSegments(fragment: string): string[] {
  const path = fragment.split(/[?&#;]/, 1)[0] ?? '';
  return path.split('/').filter((segment) => segment !== '');
}

function rowFor(segments: string[]): RouteRow | undefined {
  const candidates = routeTable.filter((row) => fits(row, segments));
  return candidates.find((row) => !row.route.includes('*')) ?? candidates[0];
}

function fits(row: RouteRow, segments: string[]): boolean {
  const wanted = row.route.split('/').filter((segment) => segment !== '');
  return (
    wanted.length === segments.length &&
    wanted.every((segment, index) => segment === '*' || segment === segments[index])
  );
}

/** A segment with a digit, a sign or a random look may name a person or carry a token. */
function shown(segment: string): string {
  if (known.has(segment) || introSegments.has(segment)) return segment;
  if (/^etape-\d{1,2}$/.test(segment)) return segment;
  return /[\d=%@.:~]/.test(segment) || segment.length > 30 ? '{id}' : segment;
}
