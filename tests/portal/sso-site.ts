/** Answers everything on the SSO's host: login page, login, forgotten password, log-out. */

import { PORTAL_HOST, SSO_HOST } from './hosts.ts';
import {
  type Answer,
  type Ask,
  cookieOf,
  emptyAnswer,
  htmlAnswer,
  redirectAnswer,
  withCookies,
} from './http-answer.ts';
import { type LoginLook, loginPage, passwordSentPage, updatePasswordPage } from './sso-pages.ts';
import { staticFile } from './static-files.ts';
import type { World } from './world.ts';

const ROOT = '/auth/realms/anef-usagers';
const IDENTITY_COOKIE = 'KEYCLOAK_IDENTITY';
const PORTAL = `https://${PORTAL_HOST}`;
const APPS = { A: `${PORTAL}/particuliers/`, B: `${PORTAL}/usagers/` } as const;

/** Where the portal sends a person who must sign in (anef-portal.md §2.3). */
export const SSO_START = `${ROOT}/protocol/openid-connect/auth`;

/** Always an answer; the state of the visit comes from the query, who is signed in from the cookie. */
export async function answerSso(world: World, ask: Ask): Promise<Answer> {
  switch (ask.path) {
    case SSO_START:
      return start(world, ask);
    case `${ROOT}/login-actions/authenticate`:
      return authenticate(world, ask);
    case `${ROOT}/login-actions/reset-credentials`:
      return htmlAnswer(200, passwordSentPage());
    case `${ROOT}/login-actions/required-action`:
      return htmlAnswer(200, updatePasswordPage());
    case `${ROOT}/protocol/openid-connect/logout`:
      return withCookies(redirectAnswer(`${APPS[world.quirks.skin]}#/`), [
        `${IDENTITY_COOKIE}=; Path=/auth; Max-Age=0`,
      ]);
    case '/auth/resources/portail_anef/login.css':
      return staticFile('login.css');
    default:
      return emptyAnswer(404);
  }
}

function start(world: World, ask: Ask): Answer {
  const state = ask.query.get('state') ?? '';
  const identity = cookieOf(ask, IDENTITY_COOKIE);
  return (
    (identity === undefined ? undefined : backToPortal(world, { identity, state })) ??
    htmlAnswer(
      200,
      loginPage(world.sessions.openAttempt(state), { failed: false, ...looks(world, ask) }),
    )
  );
}

function authenticate(world: World, ask: Ask): Answer {
  const attempt = world.sessions.attempt(ask.query.get('tab_id') ?? '');
  const look = looks(world, ask);
  if (attempt === undefined)
    return htmlAnswer(200, loginPage(world.sessions.openAttempt(''), { failed: false, ...look }));
  if (ask.method !== 'POST') return htmlAnswer(200, loginPage(attempt, { failed: false, ...look }));
  const form = new URLSearchParams(ask.body.toString('utf8'));
  const account = world.account((form.get('username') ?? '').trim());
  if (account === undefined || account.password !== form.get('password')) {
    return htmlAnswer(200, loginPage(attempt, { failed: true, ...look }));
  }
  if (account.passwordExpired === true) {
    return redirectAnswer(
      `https://${SSO_HOST}${ROOT}/login-actions/required-action?execution=UPDATE_PASSWORD&client_id=anef-usagers&tab_id=${attempt.tabId}`,
    );
  }
  const identity = world.sessions.signIn(account.login);
  const answer = backToPortal(world, { identity, state: attempt.state });
  if (answer === undefined) throw new Error('a fresh identity must give a code');
  return withCookies(answer, [
    `${IDENTITY_COOKIE}=${identity}; Path=/auth; Secure; HttpOnly; SameSite=Lax`,
  ]);
}

function looks(world: World, ask: Ask): LoginLook {
  const wanted = ask.query.get('kc_locale') ?? world.quirks.language;
  return { skin: world.quirks.skin, language: wanted === 'en' ? 'en' : 'fr' };
}

function backToPortal(
  world: World,
  { identity, state }: { readonly identity: string; readonly state: string },
): Answer | undefined {
  const grant = world.sessions.grant(identity);
  if (grant === undefined) return undefined;
  const fragment = `state=${encodeURIComponent(state)}&session_state=${grant.sessionState}&code=${grant.code}`;
  return redirectAnswer(`${APPS[world.quirks.skin]}#${fragment}`);
}
