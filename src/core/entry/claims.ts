/**
 * The claims of one entry (docs/format.md §3): one valibot schema a name, from which the types come.
 * The same schemas guard what the recorder signs and judge what a received file discloses.
 */
import * as v from 'valibot';
import { pageClaim } from './page-claim.ts';
import { instant, sha256Hex, kid, seqNumber, text } from './scalars.ts';

export const entryKinds = [
  'visit',
  'state',
  'incident',
  'submission',
  'document',
  'photo',
  'contact',
  'note',
  'consequence',
  'fact',
  'answer',
  'recorder',
  'anchor',
  'erasure',
  'mask',
] as const;
export type EntryKind = (typeof entryKinds)[number];

const optionalText = v.optional(text);
const whole = v.pipe(v.number(), v.integer(), v.minValue(0));

export const continuesClaim = v.array(v.object({ kid, seq: seqNumber, head: text }));

/** `recorder`: what the recorder itself did; members beside `event` depend on it and are kept as they are. */
const recorderClaim = v.looseObject({
  event: v.picklist([
    'consent',
    'started',
    'stopped',
    'paused',
    'resumed',
    'updated',
    'permission-lost',
    'storage-low',
    'gap',
    'page-unrecognised',
    'photo-missed',
    'joined',
    'account-refused',
  ]),
});

export const factNames = [
  'permit.title',
  'permit.expiry',
  'prefecture',
  'procedure',
  'entry.date',
  'request.filed',
  'prolongation.from',
  'prolongation.until',
  'decision.notified',
  'file.complete',
  'purpose',
  'situation',
  'outcome',
] as const;
export type FactName = (typeof factNames)[number];

/** One schema a claim; units and meaning as docs/format.md §3. */
export const claimSchemas = {
  kind: v.picklist(entryKinds),
  at: instant,
  kept: instant,
  stay: text,
  account: v.picklist(['seen', 'assumed', 'answered', 'present']),
  source: v.picklist(['auto', 'user', 'declared', 'recorder']),
  happened: v.object({
    from: text,
    until: optionalText,
    precision: v.picklist(['minute', 'day', 'month']),
  }),
  page: pageClaim,
  text,
  action: v.object({
    label: text,
    at: instant,
    followed: v.picklist(['navigation', 'response', 'nothing']),
  }),
  options: v.array(text),
  delivered: v.object({ name: text, type: text, from: v.picklist(['header', 'link', 'text']) }),
  copy: text,
  codes: v.pipe(v.array(text), v.minLength(1)),
  witnesses: v.object({
    page: v.nullable(instant),
    network: v.nullable(v.object({ at: instant, status: v.optional(whole), error: optionalText })),
  }),
  http: v.array(
    v.object({
      method: text,
      path: text,
      status: v.optional(whole),
      error: optionalText,
      at: instant,
      serverDate: v.optional(instant),
      cached: v.boolean(),
    }),
  ),
  state: v.object({
    procedure: optionalText,
    label: optionalText,
    step: optionalText,
    filedAt: optionalText,
    documents: v.array(text),
  }),
  ids: v.object({ request: optionalText, foreigner: optionalText, name: optionalText }),
  uploads: v.array(v.object({ label: text, bytes: v.optional(whole), result: text })),
  clock: v.object({
    boot: text,
    uptime: v.number(),
    serverDate: v.optional(instant),
    skew: v.optional(v.number()),
    margin: v.optional(v.number()),
  }),
  zone: v.object({ name: text, offset: v.number() }),
  tool: v.object({ version: text, browser: text, browserVersion: text, os: text }),
  shot: v.object({
    sha256: sha256Hex,
    bytes: whole,
    type: text,
    width: whole,
    height: whole,
    at: instant,
    how: v.picklist(['visible-tab', 'masked']),
  }),
  regions: v.array(
    v.object({ x: v.number(), y: v.number(), width: v.number(), height: v.number() }),
  ),
  file: v.object({
    sha256: sha256Hex,
    bytes: whole,
    type: text,
    dateFrom: v.optional(v.picklist(['exif', 'name', 'file', 'person'])),
    originalSha256: v.optional(sha256Hex),
  }),
  fileName: text,
  count: whole,
  until: instant,
  contact: v.object({
    channel: text,
    who: text,
    ticket: optionalText,
    waited: v.optional(v.union([text, v.number()])),
    answer: optionalText,
  }),
  note: v.object({ lang: text, text }),
  consequence: v.object({
    code: text,
    since: text,
    until: optionalText,
    amount: v.optional(v.union([text, v.number()])),
    imminent: v.optional(v.boolean()),
  }),
  fact: v.object({ name: text, value: v.unknown() }),
  answer: v.object({
    to: seqNumber,
    value: v.picklist(['confirmed', 'refused']),
    code: optionalText,
    option: optionalText,
  }),
  refers: v.object({
    seq: seqNumber,
    why: v.picklist(['repeat', 'stay', 'shot', 'mask', 'erased']),
  }),
  recorder: recorderClaim,
  continues: continuesClaim,
  helper: text,
  language: text,
  anchor: v.looseObject({ type: text }),
};

export const claimsSchema = v.partial(v.looseObject(claimSchemas));
/** What one entry says. Every claim may be absent (withheld); names this version does not know are kept. */
export type Claims = v.InferOutput<typeof claimsSchema>;
