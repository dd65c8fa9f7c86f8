/** The shapes that all parts of the false portal's server speak: one request in, one answer out. */

import type { IncomingHttpHeaders } from 'node:http';

export interface Ask {
  readonly method: string;
  /** Without port. */
  readonly host: string;
  /** Without query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
}

export interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | readonly string[]>>;
  readonly body: string | Buffer;
}

const NO_STORE = { 'cache-control': 'no-store' } as const;

/** JSON as every API answer: never cached. */
export function jsonAnswer(status: number, value: unknown): Answer {
  const headers = { ...NO_STORE, 'content-type': 'application/json; charset=utf-8' };
  return { status, headers, body: JSON.stringify(value) };
}

/** A page; `no-store` so that going back asks again, as a login page must. */
export function htmlAnswer(status: number, html: string): Answer {
  const headers = { ...NO_STORE, 'content-type': 'text/html; charset=utf-8' };
  return { status, headers, body: html };
}

/** No body: favicon, "no request", log-out. */
export function emptyAnswer(status: number): Answer {
  return { status, headers: NO_STORE, body: '' };
}

/** 302 to an absolute or rooted place. */
export function redirectAnswer(location: string): Answer {
  return { status: 302, headers: { ...NO_STORE, location }, body: '' };
}

/** The answer with `set-cookie` lines added. */
export function withCookies(answer: Answer, cookies: readonly string[]): Answer {
  return { ...answer, headers: { ...answer.headers, 'set-cookie': cookies } };
}

/** Value of a cookie of the request, decoded as it came. */
export function cookieOf(ask: Ask, name: string): string | undefined {
  for (const part of (ask.headers.cookie ?? '').split(';')) {
    const [key, ...rest] = part.trim().split('=');
    if (key === name) return rest.join('=');
  }
  return undefined;
}

/** The body as a flat record of strings; anything else in it, or no JSON at all, gives nothing. */
export function stringsOf(ask: Ask): Record<string, string> {
  let value: unknown;
  try {
    value = JSON.parse(ask.body.toString('utf8'));
  } catch {
    return {};
  }
  if (typeof value !== 'object' || value === null) return {};
  const strings: Record<string, string> = {};
  for (const [key, item] of Object.entries(value)) {
    if (typeof item === 'string') strings[key] = item;
  }
  return strings;
}
