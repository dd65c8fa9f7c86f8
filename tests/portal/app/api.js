/** Talks to the API; failures show the error dialog, a lost session leaves for the login page. */

import { showSessionEnd, showTechnicalError } from './error-dialog.js';
import { withLoader } from './loader.js';
import { settings } from './settings.js';
import { goToSso, tokenCookie } from './sso.js';

/** Thrown once the dialog shows: nothing is left to say. */
export class ApiFailure extends Error {}

/** Thrown for 4xx: the page says it in its own place. */
export class ApiRefusal extends Error {
  constructor(answer) {
    super('refused');
    this.answer = answer;
  }
}

/** A listener whose failure the dialog has told already; any other error is a fault of the app. */
export function told(act) {
  return async (...given) => {
    try {
      await act(...given);
    } catch (error) {
      if (!(error instanceof ApiFailure)) throw error;
    }
  };
}

/** JSON of the answer, a blob for a PDF, or null where there is none (204, 404). */
export function api(method, path, body) {
  return withLoader(ask(method, path, body));
}

/** Without overlay. */
export async function quietApi(method, path, body) {
  return ask(method, path, body);
}

async function ask(method, path, body) {
  const response = await send(method, path, body);
  const kind = response.headers.get('content-type') ?? '';
  const html = kind.startsWith('text/html');
  if (
    response.type === 'opaqueredirect' ||
    [401, 403].includes(response.status) ||
    (response.ok && html)
  ) {
    if (settings.sessionEnds === 'says') showSessionEnd(goToSso);
    else goToSso();
    // The page is leaving: whoever waits must not go on.
    return new Promise(() => {});
  }
  if (response.status >= 500) return fail();
  if (response.status === 204 || response.status === 404) return null;
  if (kind === 'application/pdf') return response.blob();
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new ApiRefusal(answer);
  return answer;
}

async function send(method, path, body) {
  const token = tokenCookie();
  const isForm = body instanceof FormData;
  try {
    return await fetch(path, {
      method,
      redirect: 'manual',
      headers: {
        accept: 'application/json, text/plain, */*',
        ...(token === undefined ? {} : { authorization: `Token ${token}` }),
        ...(body === undefined || isForm ? {} : { 'content-type': 'application/json' }),
      },
      body: body === undefined || isForm ? body : JSON.stringify(body),
    });
  } catch {
    return fail();
  }
}

function fail() {
  showTechnicalError();
  throw new ApiFailure('technical');
}
