/** Turns a fault that strikes into what the server answers in its place. */

import type { Fault } from './fault-book.ts';
import { PORTAL_HOST, SSO_HOST } from './hosts.ts';
import { type Answer, type Ask, htmlAnswer, jsonAnswer, redirectAnswer } from './http-answer.ts';
import { accountOf } from './portal-api.ts';
import { SSO_START } from './sso-site.ts';
import type { World } from './world.ts';

const REASONS: Readonly<Record<number, string>> = {
  401: 'Authorization Required',
  403: 'Forbidden',
  500: 'Internal Server Error',
  502: 'Bad Gateway',
  503: 'Service Temporarily Unavailable',
  504: 'Gateway Time-out',
};

/** The answer, `'reset'` for none at all, undefined for the true one. */
export async function playFault(
  world: World,
  { ask, fault }: { readonly ask: Ask; readonly fault: Fault },
): Promise<Answer | 'reset' | undefined> {
  if (fault === 'reset') return 'reset';
  if ('delayMs' in fault) {
    await world.wait(fault.delayMs * world.pace);
    return undefined;
  }
  if ('redirectToSso' in fault) {
    endSession(world, ask);
    return redirectAnswer(ssoAddress());
  }
  // A lost session is lost at the SSO too, else the login page would never be seen again.
  if (fault.status === 401) endSession(world, ask);
  return fault.body === undefined
    ? plainFailure(ask, fault.status)
    : bodyAnswer(fault.status, fault.body);
}

function endSession(world: World, ask: Ask): void {
  const account = accountOf(world, ask);
  if (account !== undefined) world.sessions.endAll(account.login);
}

function ssoAddress(): string {
  const query = new URLSearchParams({
    client_id: 'anef-usagers',
    theme: 'portail-anef',
    redirect_uri: `https://${PORTAL_HOST}/particuliers/#`,
    response_mode: 'fragment',
    response_type: 'code',
    scope: 'openid',
  });
  return `https://${SSO_HOST}${SSO_START}?${query}`;
}

function bodyAnswer(status: number, body: string): Answer {
  if (body.trimStart().startsWith('<')) return htmlAnswer(status, body);
  const headers = {
    'cache-control': 'no-store',
    'content-type': 'application/json; charset=utf-8',
  };
  return { status, headers, body };
}

/** JSON for the API, the bare page of a web server for the rest. */
function plainFailure(ask: Ask, status: number): Answer {
  const reason = REASONS[status] ?? 'Error';
  if (ask.path.startsWith('/api/')) {
    return jsonAnswer(status, { _status: 'ERR', _error: { code: status, message: reason } });
  }
  return htmlAnswer(
    status,
    `<html>\r\n<head><title>${status} ${reason}</title></head>\r\n<body>\r\n<center><h1>${status} ${reason}</h1></center>\r\n<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n`,
  );
}
