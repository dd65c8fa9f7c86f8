/** What a failed exchange is, by status or error alone. */
import { expect, test } from 'vitest';
import { networkCodes } from '#recorder/network-codes.ts';

test.each([
  { status: 200, call: null, page: null },
  { status: 302, call: null, page: null },
  { status: 399, call: null, page: null },
  { status: 400, call: null, page: ['A1'] },
  { status: 401, call: ['A3'], page: ['A1'] },
  { status: 403, call: ['A3'], page: ['A1'] },
  { status: 404, call: null, page: ['A1'] },
  { status: 408, call: ['A1'], page: ['A1'] },
  { status: 409, call: null, page: ['A1'] },
  { status: 413, call: ['B6'], page: ['B6'] },
  { status: 422, call: null, page: ['A1'] },
  { status: 429, call: ['A1'], page: ['A1'] },
  { status: 500, call: ['A1'], page: ['A1'] },
  { status: 503, call: ['A1'], page: ['A1'] },
  { status: 599, call: ['A1'], page: ['A1'] },
])('$status: a call $call, the page itself $page', ({ status, call, page }) => {
  expect(networkCodes({ status, mainFrame: false })).toEqual(call);
  expect(networkCodes({ status, mainFrame: true })).toEqual(page);
});

test.each([
  ['net::ERR_CONNECTION_RESET', true],
  ['net::ERR_CONNECTION_REFUSED', true],
  ['net::ERR_CONNECTION_CLOSED', true],
  ['net::ERR_CONNECTION_TIMED_OUT', true],
  ['net::ERR_TIMED_OUT', true],
  ['net::ERR_EMPTY_RESPONSE', true],
  ['net::ERR_SSL_PROTOCOL_ERROR', true],
  ['net::ERR_CERT_DATE_INVALID', true],
  ['net::ERR_HTTP2_PROTOCOL_ERROR', true],
  ['net::ERR_TOO_MANY_REDIRECTS', true],
  ['net::ERR_ABORTED', false],
  ['net::ERR_BLOCKED_BY_CLIENT', false],
  ['net::ERR_BLOCKED_BY_RESPONSE', false],
  ['net::ERR_INTERNET_DISCONNECTED', false],
  ['net::ERR_NETWORK_CHANGED', false],
  ['net::ERR_NETWORK_IO_SUSPENDED', false],
  ['net::ERR_NAME_NOT_RESOLVED', false],
  ['net::ERR_PROXY_CONNECTION_FAILED', false],
  ['net::ERR_TUNNEL_CONNECTION_FAILED', false],
  ['net::ERR_CACHE_MISS', false],
  ['net::ERR_FAILED', false],
  ['NS_ERROR_NET_RESET', true],
  ['NS_ERROR_NET_TIMEOUT', true],
  ['NS_ERROR_NET_INTERRUPT', true],
  ['NS_ERROR_CONNECTION_REFUSED', true],
  ['NS_ERROR_REDIRECT_LOOP', true],
  ['NS_BINDING_ABORTED', false],
  ['NS_ERROR_ABORT', false],
  ['NS_ERROR_OFFLINE', false],
  ['NS_ERROR_UNKNOWN_HOST', false],
  ['NS_ERROR_UNKNOWN_PROXY_HOST', false],
  ['NS_ERROR_PROXY_CONNECTION_REFUSED', false],
  ['NS_ERROR_DOM_BAD_URI', false],
  ['NS_ERROR_CONTENT_BLOCKED', false],
  ['NS_ERROR_PARSED_DATA_CACHED', false],
  ['NS_ERROR_CORRUPTED_CONTENT', false],
] as const)('%s is the site’s failure: %s', (error, itsOwn) => {
  expect(networkCodes({ error, mainFrame: false })).toEqual(itsOwn ? ['A1'] : null);
});

test('neither status nor error is nothing', () => {
  expect(networkCodes({ mainFrame: true })).toBeNull();
});
