/** Owes the permanence the list of its screens, each with its place in the address, so that "back" leads back. */

/** `#` is the doors. */
export const routes = [
  '#',
  '#file',
  '#pictures',
  '#paper',
  '#together',
  '#session',
  '#end',
  '#worksheet',
  '#court',
  '#cases',
] as const;

export type Route = (typeof routes)[number];

/** The route an address names; the doors for anything unknown. */
export function routeOf(hash: string): Route {
  return routes.find((route) => route === hash) ?? '#';
}
