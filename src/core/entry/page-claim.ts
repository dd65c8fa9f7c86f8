/** Where on the portal something was seen: `page` of docs/format.md §3, with its page kinds. */
import * as v from 'valibot';

export const pageKinds = [
  'home',
  'login',
  'register',
  'profile',
  'sso-login',
  'sso-error',
  'triage',
  'triage-situation',
  'form-intro',
  'form-step',
  'form-recap',
  'form-confirmation',
  'account',
  'notifications',
  'appointment',
  'back-office',
  'other',
  'unknown',
] as const;
export type PageKind = (typeof pageKinds)[number];

/** `step` and `procedure` (key of the route table): ruling 1. No query, no fragment parameter anywhere. */
export const pageClaim = v.object({
  host: v.string(),
  path: v.string(),
  route: v.string(),
  title: v.string(),
  lang: v.string(),
  kind: v.picklist(pageKinds),
  step: v.optional(
    v.object({
      number: v.optional(v.number()),
      of: v.optional(v.number()),
      name: v.string(),
    }),
  ),
  procedure: v.optional(v.string()),
});
export type PageClaim = v.InferOutput<typeof pageClaim>;

/** On these kinds text is taken only from titles, steps, alerts, dialogs, statuses, field errors (§4, ruling 9). */
export const restrictedPageKinds: ReadonlySet<PageKind> = new Set<PageKind>([
  'form-intro',
  'form-step',
  'form-recap',
  'profile',
  'register',
  'unknown',
]);
