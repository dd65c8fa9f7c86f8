/** Keeps who is signed in at the SSO and at the portal, and every secret ever given out. */

import { createHmac, randomBytes, randomUUID } from 'node:crypto';

/** Life of the API token, in seconds (anef-portal.md §2.4). */
const TOKEN_LIFE_S = 2700;

export interface LoginAttempt {
  readonly sessionCode: string;
  readonly execution: string;
  readonly tabId: string;
  readonly state: string;
}

export interface CodeGrant {
  readonly code: string;
  readonly sessionState: string;
}

/** All in memory; a reset forgets the sessions, never the list of secrets. */
export class Sessions {
  readonly #secrets = new Set<string>();
  #attempts = new Map<string, LoginAttempt>();
  #identities = new Map<string, string>();
  #codes = new Map<string, string>();
  #tokens = new Map<string, string>();

  /** Every code, state, token and cookie value given out so far: canaries for tests. */
  secrets(): readonly string[] {
    return [...this.#secrets];
  }

  forget(): void {
    this.#attempts = new Map();
    this.#identities = new Map();
    this.#codes = new Map();
    this.#tokens = new Map();
  }

  openAttempt(state: string): LoginAttempt {
    if (state !== '') this.#secrets.add(state);
    const attempt = {
      sessionCode: this.#secret(randomBytes(32).toString('base64url')),
      execution: this.#secret(randomUUID()),
      tabId: this.#secret(randomBytes(8).toString('base64url')),
      state,
    };
    this.#attempts.set(attempt.tabId, attempt);
    return attempt;
  }

  attempt(tabId: string): LoginAttempt | undefined {
    return this.#attempts.get(tabId);
  }

  /** Signs a person in at the SSO; the value of its cookie. */
  signIn(login: string): string {
    const identity = this.#secret(randomBytes(24).toString('base64url'));
    this.#identities.set(identity, login);
    return identity;
  }

  /** The one-time code that the portal changes for a token, if the SSO cookie is good. */
  grant(identity: string): CodeGrant | undefined {
    const login = this.#identities.get(identity);
    if (login === undefined) return undefined;
    const sessionState = this.#secret(randomUUID());
    const code = this.#secret(`${randomUUID()}.${sessionState}.${randomUUID()}`);
    this.#codes.set(code, login);
    return { code, sessionState };
  }

  /** A token for a code, once. `nowMs` is UTC. */
  redeem(code: string, nowMs: number): string | undefined {
    const login = this.#codes.get(code);
    if (login === undefined) return undefined;
    this.#codes.delete(code);
    const token = this.#secret(sessionToken(login, nowMs));
    this.#tokens.set(token, login);
    return token;
  }

  loginOf(token: string | undefined): string | undefined {
    return token === undefined ? undefined : this.#tokens.get(token);
  }

  /** Ends what this person has open, at the portal and at the SSO. */
  endAll(login: string): void {
    for (const sessions of [this.#tokens, this.#identities]) {
      for (const [key, owner] of sessions) if (owner === login) sessions.delete(key);
    }
  }

  #secret(value: string): string {
    this.#secrets.add(value);
    return value;
  }
}

/** A JWT of the portal's shape; its key is drawn anew, nobody ever verifies it. */
function sessionToken(login: string, nowMs: number): string {
  const iat = Math.floor(nowMs / 1000);
  const claims = {
    iat,
    exp: iat + TOKEN_LIFE_S,
    login,
    url_prefix: '/usager',
    type: 'auth',
    fresh: true,
    watcher: randomBytes(16).toString('hex'),
    claims: { kc_fc_flag: false, fusion_flag: false },
  };
  const head = [{ typ: 'JWT', alg: 'HS256' }, claims]
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  return `${head}.${createHmac('sha256', randomBytes(32)).update(head).digest('base64url')}`;
}
