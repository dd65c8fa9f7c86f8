/** What a witness has seen, with every string of it masked: nothing else may reach the store. */
import { restrictedPageKinds, type PageClaim } from '../entry/page-claim.ts';
import type { NetworkFailure, PageObservation } from '../observation/seen.ts';
import { cutList } from './cut-list.ts';
import { maskPath } from './mask-path.ts';
import { maskText, type Holder } from './mask-text.ts';

/** Of the documents listed under one request; masking ten thousand would hold up every line behind them. */
const mostDocuments = 60;

/**
 * The observation as it may be stored. `account` and `request` are left alone: they become HMACs and the claim
 * `ids`, and travel apart. `copy` is dropped on page kinds where §4 forbids it, whoever sent it.
 */
export function maskObservation(observation: PageObservation, holder: Holder): PageObservation {
  const { copy, ...rest } = observation;
  const free = !restrictedPageKinds.has(observation.page.kind);
  return {
    ...rest,
    ...maskWords(observation, holder),
    ...(copy !== undefined && free ? { copy: maskText(copy, holder) } : {}),
    page: maskPage(observation.page, holder),
  };
}

/** The failed exchange with its path masked; the error's name is the browser's own word, not the portal's. */
export function maskFailure(failure: NetworkFailure, holder: Holder): NetworkFailure {
  return {
    ...failure,
    path: maskPath(failure.path, holder),
  };
}

function maskPage(page: PageClaim, holder: Holder): PageClaim {
  return {
    ...page,
    path: maskPath(page.path, holder),
    route: maskPath(page.route, holder),
    title: maskText(page.title, holder),
    lang: maskText(page.lang, holder),
    ...(page.step ? { step: { ...page.step, name: maskText(page.step.name, holder) } } : {}),
  };
}

function maskWords(seen: PageObservation, holder: Holder): Partial<PageObservation> {
  const mask = (text: string) => maskText(text, holder);
  return {
    ...(seen.text === undefined ? {} : { text: mask(seen.text) }),
    ...(seen.skeleton === undefined ? {} : { skeleton: mask(seen.skeleton) }),
    ...(seen.action ? { action: { ...seen.action, label: mask(seen.action.label) } } : {}),
    ...(seen.options ? { options: cutList(seen.options.map(mask)) } : {}),
    ...(seen.state ? { state: maskState(seen.state, mask) } : {}),
    ...(seen.suggested ? { suggested: maskMembers(seen.suggested, mask) } : {}),
    ...(seen.delivered
      ? {
          delivered: {
            ...seen.delivered,
            name: mask(seen.delivered.name),
            type: mask(seen.delivered.type),
          },
        }
      : {}),
    ...(seen.uploads
      ? {
          uploads: cutList(
            seen.uploads.map((one) => ({
              ...one,
              label: mask(one.label),
              result: mask(one.result),
            })),
          ),
        }
      : {}),
  };
}

function maskState(state: NonNullable<PageObservation['state']>, mask: (text: string) => string) {
  const { documents, ...labels } = state;
  return {
    ...maskMembers(labels, mask),
    documents: cutList(documents.slice(0, mostDocuments).map(mask)),
  };
}

function maskMembers<K extends string>(
  members: Partial<Record<K, string | undefined>>,
  mask: (text: string) => string,
): Partial<Record<K, string>> {
  const masked: Partial<Record<K, string>> = {};
  for (const key of keysOf(members)) {
    const value = members[key];
    if (value !== undefined) masked[key] = mask(value);
  }
  return masked;
}

function keysOf<K extends string>(members: Partial<Record<K, unknown>>): K[] {
  return Object.keys(members).filter((key): key is K => key in members);
}
