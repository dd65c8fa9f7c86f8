/**
 * What one witness says it has seen, as it crosses from the content script to the background:
 * raw (the background masks before anything is stored), checked by these schemas at the border.
 */
import * as v from 'valibot';
import { claimSchemas } from '../entry/claims.ts';
import { pageClaim } from '../entry/page-claim.ts';
import { instant } from '../entry/scalars.ts';

/** Longest raw string taken from a page, in UTF-16 units; the mask then cuts at 8 kB. */
const rawText = v.pipe(v.string(), v.maxLength(65_536));

export const reportId = v.pipe(v.string(), v.regex(/^[A-Za-z0-9_-]{16,64}$/));

/**
 * Whose page it is: `known` when the account menu shows a name, `nobody` when the page is one where
 * nobody is logged in (home without account menu, SSO), `unsaid` when the page does not tell.
 */
export const accountSeen = v.variant('who', [
  v.object({
    who: v.literal('known'),
    name: v.optional(v.pipe(v.string(), v.maxLength(300))),
    foreigner: v.optional(v.pipe(v.string(), v.maxLength(40))),
  }),
  v.object({ who: v.literal('nobody') }),
  v.object({ who: v.literal('unsaid') }),
]);
export type AccountSeen = v.InferOutput<typeof accountSeen>;

/**
 * `suggested`: dates that the portal words as such in "Mon statut actuel" (title, first and last day,
 * DD/MM/YYYY as shown), offered to the person for one-tap confirmation, never stored as facts unasked.
 */
export const suggestedDates = v.object({
  title: v.optional(rawText),
  from: v.optional(rawText),
  until: v.optional(rawText),
});
export type SuggestedDates = v.InferOutput<typeof suggestedDates>;

/** What is not masked, and so not cut, is as short as hosts and the keys of the route table are. */
const pageSeen = v.object({
  ...pageClaim.entries,
  host: v.pipe(v.string(), v.maxLength(253)),
  procedure: v.optional(v.pipe(v.string(), v.maxLength(100))),
});

export const pageObservation = v.object({
  witness: v.literal('page'),
  kind: v.picklist(['visit', 'state', 'incident', 'submission', 'document', 'unrecognised']),
  page: pageSeen,
  account: accountSeen,
  text: v.optional(rawText),
  copy: v.optional(rawText),
  codes: v.optional(v.pipe(v.array(v.pipe(v.string(), v.maxLength(8))), v.maxLength(6))),
  /** Class of the incident as the recogniser read it; the code table of core wins where both speak. */
  class: v.optional(v.picklist(['outage', 'blocking', 'input', 'session'])),
  action: v.optional(claimSchemas.action),
  options: v.optional(v.pipe(v.array(rawText), v.maxLength(60))),
  state: v.optional(claimSchemas.state),
  request: v.optional(v.pipe(v.string(), v.maxLength(60))),
  suggested: v.optional(suggestedDates),
  delivered: v.optional(claimSchemas.delivered),
  uploads: v.optional(v.pipe(claimSchemas.uploads, v.maxLength(60))),
  /** Tags and roles of a page that is not recognised (format §3, `page-unrecognised`). */
  skeleton: v.optional(rawText),
  /** Whether a password field is visible: then no automatic photo, ever (§4). */
  passwordVisible: v.boolean(),
});
export type PageObservation = v.InferOutput<typeof pageObservation>;

/** One message of the page witness. `id` is drawn by the content script and makes retries harmless. */
export const seenMessage = v.object({
  id: reportId,
  at: instant,
  uptime: v.number(),
  boot: v.pipe(v.string(), v.maxLength(64)),
  observation: pageObservation,
});
export type SeenMessage = v.InferOutput<typeof seenMessage>;

/** A failed exchange as `webRequest` tells it; never a body, cookie, or header but `Date`. */
export type NetworkFailure = {
  witness: 'network';
  tab: number;
  host: string;
  /** Path without query or fragment, still raw. */
  path: string;
  method: string;
  mainFrame: boolean;
  status?: number;
  error?: string;
  /** The tab is sent to the log-in page again and again: no exchange failed, all of them together did. */
  loop?: true;
  /** RFC 3339 UTC instant at which the response ended. */
  at: string;
  serverDate?: string;
  cached: boolean;
};
