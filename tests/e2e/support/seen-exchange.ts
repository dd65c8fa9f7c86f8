/** The one comparison between an entry and the portal's own access log. */
import { expect } from 'vitest';
import type { AccessRow } from '../../portal/start-portal.ts';
import { apart, exchangesOf, NEAR_MS, type Claims } from './seen-lines.ts';
import { asRecord } from './kept-entries.ts';

/** What is asked of an entry that a failed exchange belongs to; `page` whether the page said it too. */
export function expectSeen(
  claims: Claims | undefined,
  row: AccessRow | undefined,
  seen: { page: boolean; error?: RegExp },
): void {
  if (claims === undefined || row === undefined) throw new Error('no entry, or no row of the log');
  const witnesses = asRecord(claims['witnesses']);
  const network = asRecord(witnesses['network']);
  const exchange = exchangesOf(claims).find((one) => apart(one['at'], row.at) <= NEAR_MS);
  expect(exchange).toBeDefined();
  expect(exchange?.['method']).toBe(row.method);
  expect(String(exchange?.['path'])).toBe(maskedPath(row.path));
  if (row.status === 'reset') {
    expect(network['error']).toMatch(seen.error ?? /./u);
    expect(exchange?.['error']).toBe(network['error']);
  } else {
    expect(network['status']).toBe(row.status);
    expect(exchange?.['status']).toBe(row.status);
    // `Date` counts whole seconds, cut off.
    expect(apart(exchange?.['serverDate'], row.at)).toBeLessThanOrEqual(NEAR_MS);
  }
  expect(apart(claims['at'], row.at)).toBeLessThanOrEqual(NEAR_MS);
  expect(apart(network['at'], row.at)).toBeLessThanOrEqual(NEAR_MS);
  if (seen.page) expect(apart(witnesses['page'], row.at)).toBeLessThanOrEqual(NEAR_MS);
  else expect(witnesses['page']).toBeNull();
}

/** As format §4 leaves a path: a segment with a digit tells of a request. */
export function maskedPath(path: string): string {
  return path
    .split('/')
    .map((part) => (/\d/u.test(part) ? '{id}' : part))
    .join('/');
}
