/** From one piece of news to the observation that is sent: raw words (the background masks), only what its kind may carry. */
import type { PageClaim } from '#core/entry/page-claim.ts';
import type { PageObservation } from '#core/observation/seen.ts';
import type { Detection } from '#detect/detect.ts';
import type { SeenIncident } from '#detect/detector.ts';
import { readPath, readRoute } from '#detect/route.ts';
import { readTitle } from '#detect/scene.ts';
import type { Delivered } from '#detect/delivered-document.ts';
import type { News } from './change-gate.ts';

export type NotedAction = {
  label: string;
  at: string;
  followed: 'navigation' | 'response' | 'nothing';
};

export function observationOf(
  news: News,
  seen: Detection,
  action: NotedAction | undefined,
): PageObservation {
  return { ...base(seen, news.kind), ...(action ? { action } : {}), ...contentOf(news, seen) };
}

/** The person asked for a document: its name as shown. */
export function documentObservation(seen: Detection, delivered: Delivered): PageObservation {
  return { ...base(seen, 'document'), delivered };
}

/** "Clicked, and nothing happened for a minute" (§15.5): B8 after a submit button, A1 after another. */
export function silenceObservation(
  seen: Detection,
  action: NotedAction,
  submit: boolean,
): PageObservation {
  const codes = [submit ? 'B8' : 'A1'];
  return { ...base(seen, 'incident'), class: 'outage', codes, action };
}

/** A loader without end, or a page that stays white (A1): there are no words to quote. */
export function endlessObservation(
  seen: Detection,
  action: NotedAction | undefined,
): PageObservation {
  const followed = action ? { action: { ...action, followed: 'nothing' as const } } : {};
  return { ...base(seen, 'incident'), class: 'outage', codes: ['A1'], ...followed };
}

/**
 * A page that is not read: where it is and how it calls itself, nothing more (promise 6). The rows of the route table alone are
 * told apart, so that no page has as many lines as it can make up addresses.
 */
export function unreadObservation(document: Document): PageObservation {
  const url = new URL(document.URL);
  const page: PageClaim = {
    host: url.hostname,
    path: readPath(url),
    route: readRoute(url).row?.route ?? '',
    title: readTitle(document),
    lang: '',
    kind: 'unknown',
  };
  // Whether it shows a password is not known.
  return {
    witness: 'page',
    kind: 'unrecognised',
    page,
    account: { who: 'unsaid' },
    passwordVisible: true,
  };
}

function base(seen: Detection, kind: PageObservation['kind']): PageObservation {
  return {
    witness: 'page',
    kind,
    page: seen.page,
    account: seen.account,
    passwordVisible: seen.passwordVisible,
  };
}

function contentOf(news: News, seen: Detection): Partial<PageObservation> {
  const copy = seen.copy === undefined ? {} : { copy: seen.copy };
  // Whoever has no request yet sees the dates of their title on the same page, with a visit alone.
  const suggested = seen.suggested ? { suggested: seen.suggested } : {};
  if (news.kind === 'visit')
    return { ...(seen.options.length > 0 ? { options: seen.options } : {}), ...suggested };
  if (news.kind === 'unrecognised') return { ...seen.unrecognised };
  if (news.kind === 'submission') return { text: seen.confirmation ?? '', ...copy };
  if (news.kind === 'state') {
    const { request, state } = news.seen;
    return {
      state,
      ...(request === undefined ? {} : { request: request.slice(0, 60) }),
      ...suggested,
      ...copy,
    };
  }
  return incidentContent(news.seen, copy);
}

function incidentContent(seen: SeenIncident, copy: { copy?: string }): Partial<PageObservation> {
  const { text, codes, uploads } = seen;
  return {
    text,
    class: seen.class,
    ...(codes.length > 0 ? { codes } : {}),
    ...(uploads ? { uploads } : {}),
    ...(seen.class === 'input' ? {} : copy),
  };
}
