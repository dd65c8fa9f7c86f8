/** What a failed exchange is, by its status or error alone: taxonomy codes, or nothing worth noting. */
import type { NetworkFailure } from '#core/observation/seen.ts';

/**
 * Errors of the person's own line or of a page that left: not the portal's failures, never noted.
 * Chromium `net::ERR_*`, Firefox `NS_ERROR_*` / `NS_BINDING_*`.
 */
const notTheSite =
  /ERR_(ABORTED|BLOCKED_BY|INTERNET_DISCONNECTED|NETWORK_CHANGED|NETWORK_IO_SUSPENDED|NAME_NOT_RESOLVED|PROXY|TUNNEL|CACHE|FAILED$)|NS_(BINDING_ABORTED|ERROR_(ABORT|OFFLINE|UNKNOWN_HOST|UNKNOWN_PROXY_HOST|PROXY|DOM_|BLOCKED|CONTENT|PARSED|CORRUPTED|NOT_AVAILABLE))/;

const outageStatuses = new Set([408, 429]);

/** A3 session ended · B6 upload too large · A1 outage; null: nothing to note (404 = no request, for one). */
export function networkCodes(
  failure: Pick<NetworkFailure, 'status' | 'error' | 'mainFrame' | 'loop'>,
): string[] | null {
  const { status, error } = failure;
  if (failure.loop) return ['A3'];
  if (error !== undefined) return notTheSite.test(error) ? null : ['A1'];
  if (status === undefined || status < 400) return null;
  if (status >= 500 || outageStatuses.has(status)) return ['A1'];
  if (status === 413) return ['B6'];
  if (failure.mainFrame) return ['A1'];
  return status === 401 || status === 403 ? ['A3'] : null;
}
