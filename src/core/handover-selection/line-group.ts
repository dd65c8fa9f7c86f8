/** Sorts the lines of a journal into the groups that are shown, ticked and defaulted together at hand-over. */
import type { Claims, EntryKind } from '../entry/claims.ts';
import { showsDecision } from './shows-decision.ts';

export const lineGroups = [
  'seen',
  'photo',
  'decision',
  'contact',
  'contact-answer',
  'fact',
  'other-fact',
  'answer',
  'consequence',
  'note',
  'recorder',
  'unknown',
] as const;
export type LineGroup = (typeof lineGroups)[number];

/** Facts that any reader needs to understand the lines (§6); the others are personal. */
const plainFacts: ReadonlySet<string> = new Set([
  'permit.title',
  'permit.expiry',
  'prefecture',
  'procedure',
  'purpose',
  'situation',
  'request.filed',
  'prolongation.from',
  'prolongation.until',
  'outcome',
]);

const groupOfKind: Readonly<Record<string, LineGroup>> = {
  visit: 'seen',
  state: 'seen',
  incident: 'seen',
  submission: 'seen',
  document: 'seen',
  photo: 'photo',
  mask: 'photo',
  note: 'note',
  contact: 'contact',
  fact: 'fact',
  consequence: 'consequence',
  answer: 'answer',
  recorder: 'recorder',
  erasure: 'recorder',
};

/** The group of one line. A kind that this version does not know is `unknown`. */
export function lineGroup(claims: Claims): LineGroup {
  const group = groupOfKind[claims.kind ?? ''] ?? 'unknown';
  // A note stays private and a photo unseen whatever they show: the group that is off for everybody wins.
  if (group === 'note' || group === 'photo') return group;
  if (showsDecision(claims)) return 'decision';
  if (group === 'contact' && claims.contact?.answer !== undefined) return 'contact-answer';
  if (group === 'fact' && !isPlainFact(claims)) return 'other-fact';
  return group;
}

function isPlainFact(claims: Claims): boolean {
  return plainFacts.has(claims.fact?.name ?? '');
}

const personal: ReadonlySet<string> = new Set<EntryKind>([
  'note',
  'consequence',
  'fact',
  'answer',
  'photo',
  'mask',
  'contact',
]);

/** Lines of which nothing of the person's own leaves, but which then still say what they are (§6). */
export function keepsItsKind(claims: Claims): boolean {
  return personal.has(claims.kind ?? '');
}
