/** Answers everything under `/api/` on the portal's host, for the person whose token came along. */

import type { PortalAccount } from './accounts.ts';
import { answerChange, answerRegistration } from './api-changes.ts';
import { answerDocument } from './api-documents.ts';
import { answerForm } from './api-form.ts';
import {
  viewOfHistory,
  viewOfNaturalisation,
  viewOfNotifications,
  viewOfOthers,
  viewOfPerson,
  viewOfRequest,
} from './api-views.ts';
import {
  type Answer,
  type Ask,
  cookieOf,
  emptyAnswer,
  jsonAnswer,
  stringsOf,
  withCookies,
} from './http-answer.ts';
import type { World } from './world.ts';

/** The token's cookie; the page reads it too, so it cannot be HttpOnly (anef-portal.md §2.4). */
export const TOKEN_COOKIE = 'Authorization';
const COOKIES = [TOKEN_COOKIE, 'auth_token', 'refresh_token'] as const;

/** Who asks, if the token is good. */
export function accountOf(world: World, ask: Ask): PortalAccount | undefined {
  const login = world.sessions.loginOf(cookieOf(ask, TOKEN_COOKIE));
  return login === undefined ? undefined : world.account(login);
}

/** Always an answer; 401 without a good token, 404 for what does not exist. */
export async function answerApi(world: World, ask: Ask): Promise<Answer> {
  if (ask.method === 'POST' && ask.path === '/api/usager/connexion') return connect(world, ask);
  const registration = answerRegistration(world, ask);
  if (registration !== undefined) return registration;
  const account = accountOf(world, ask);
  if (ask.method === 'POST' && ask.path === '/api/usager/deconnexion') {
    if (account !== undefined) world.sessions.endAll(account.login);
    return withCookies(
      emptyAnswer(204),
      COOKIES.map((name) => `${name}=; Path=/; Max-Age=0`),
    );
  }
  if (account === undefined) return jsonAnswer(401, { _status: 'ERR', _error: { code: 401 } });
  return (
    (ask.method === 'GET' ? read(world, account, ask) : undefined) ??
    answerChange(world, account, ask) ??
    (await answerForm(world, account, ask)) ??
    jsonAnswer(404, { _status: 'ERR', _error: { code: 404 } })
  );
}

function connect(world: World, ask: Ask): Answer {
  const token = world.sessions.redeem(stringsOf(ask)['code'] ?? '', world.now());
  if (token === undefined) return jsonAnswer(401, { _status: 'ERR', _error: { code: 401 } });
  const cookies = COOKIES.map((name) => `${name}=${token}; Path=/; Secure; SameSite=Lax`);
  return withCookies(jsonAnswer(200, { _status: 'OK' }), cookies);
}

function read(world: World, account: PortalAccount, ask: Ask): Answer | undefined {
  switch (ask.path) {
    case '/api/usager/moi':
      return jsonAnswer(200, viewOfPerson(account));
    case '/api/sejour/usager/demande_sejour': {
      const request = viewOfRequest(account, world.draft(account.login));
      return request === undefined ? emptyAnswer(204) : jsonAnswer(200, request);
    }
    case '/api/usager/autres-demandes':
      return jsonAnswer(200, viewOfOthers(account));
    case '/api/anf/dossier-stepper': {
      const file = viewOfNaturalisation(account);
      return file === undefined ? emptyAnswer(204) : jsonAnswer(200, file);
    }
    case '/api/sejour/historique-droit-sejour':
      return jsonAnswer(200, viewOfHistory(account));
    case '/api/notifications':
      return jsonAnswer(200, viewOfNotifications(account, false));
    case '/api/notifications/non-lu':
      return jsonAnswer(200, viewOfNotifications(account, true));
    default:
      return answerDocument(account, ask.path);
  }
}
