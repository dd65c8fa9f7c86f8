/** Tells a database that refused (no room, closed, broken) from a bug and from a worker that died. */
import type { Losses } from '#core/observation/losses.ts';

/** `DOMException` names with which IndexedDB says that a transaction, or its opening, came to nothing. */
const refusals: ReadonlySet<string> = new Set([
  'AbortError',
  'DataError',
  'InvalidStateError',
  'NotFoundError',
  'NotReadableError',
  'TimeoutError',
  'TransactionInactiveError',
  'UnknownError',
]);

/** @returns null when it was no refusal of the store */
export function refusalOf(reason: unknown): Losses['why'] | null {
  if (typeof reason !== 'object' || reason === null || !('name' in reason)) return null;
  if (reason.name === 'QuotaExceededError') return 'quota';
  // An older version of ours, put in again, may not open what the newer one wrote.
  if (reason.name === 'VersionError') return 'newer';
  return typeof reason.name === 'string' && refusals.has(reason.name) ? 'failed' : null;
}
