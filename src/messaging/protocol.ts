/**
 * Every call between the extension's parts, as schemas of what is asked and types of what is answered.
 * Sender classes are data that the server enforces: a page of the extension, or the content script on a portal host.
 */
import * as v from 'valibot';
import { seenMessage, reportId } from '#core/observation/seen.ts';
import { claimSchemas, continuesClaim, factNames } from '#core/entry/claims.ts';
import { claimLength, declaredTextLength, noteLength } from '#core/entry/text-limits.ts';
import { caseId, mostCases, sealedCase } from '#core/sealed-case.ts';
import { chipActs, type ChipView } from '#core/view/chip-view.ts';
import type { PopupView } from '#core/view/popup-view.ts';
import type { SessionView } from '#core/view/session-view.ts';

const short = v.pipe(v.string(), v.maxLength(500));
const none = v.optional(v.object({}));
/** A name that is no text: a code, a thumbprint, a MAC. */
const name = v.pipe(v.string(), v.maxLength(100));
/** Claims whose format sets no length: a line may not grow past what a file may hold (256 kB, docs/format.md). */
const within = <T>(schema: v.GenericSchema<unknown, T>, characters = claimLength) =>
  v.pipe(
    schema,
    v.check((value) => JSON.stringify([value]).length <= characters),
  );
/** Drawn by the page, so that asking again after a worker's death changes nothing. */
const once = v.optional(reportId);
/** Journal meant, of the person named at the top; without it the one written to now. */
const journal = v.optional(short);
/** About the past: the entry is then *declared*. */
const happenedThen = within(claimSchemas.happened);
const happened = v.optional(happenedThen);
/** A picture or paper that the person adds: blobs do not cross messaging. 20 MB of bytes at most. */
const base64 = v.pipe(v.string(), v.maxLength(28_000_000));

/** Calls of the content script on a portal tab. */
export const portalCalls = {
  /** A portal document has started: may it watch, and what does the chip say? */
  hello: v.object({ boot: short }),
  /** One observation; the answer is its acknowledgement, given after the transaction completed. */
  seen: seenMessage,
  /** The chip is out of the picture: take the photo about the row `about`, now. */
  photo: v.object({
    id: reportId,
    about: reportId,
    /** Where identifying text stood then, in the picture's pixels; it never leaves the device. */
    regions: v.optional(v.pipe(claimSchemas.regions, v.maxLength(60))),
  }),
  /** A trusted tap on an act of the chip. */
  chipAct: v.object({
    act: v.picklist(chipActs),
    value: v.optional(short),
    about: v.optional(reportId),
  }),
} as const;

/** Calls of the extension's own pages. Reads of entries, rows and pieces do not pass here (same origin). */
export const pageCalls = {
  popup: v.object({ tab: v.nullable(v.number()), url: v.optional(v.string()) }),
  consent: v.object({
    text: v.pipe(v.string(), v.maxLength(noteLength)),
    lang: short,
    computer: v.picklist(['own', 'shared']),
    /** `first`: the welcome journal. `other`: a journal for the account now open. */
    for: v.picklist(['first', 'other']),
  }),
  pause: v.object({ where: v.picklist(['tab', 'everywhere']), tab: v.optional(v.number()) }),
  resume: none,
  /** Photo by hand, in the journal named at the top of the popup. */
  photoNow: v.object({ id: once, tab: v.number() }),
  note: v.object({
    id: once,
    text: v.pipe(v.string(), v.maxLength(noteLength)),
    lang: short,
    about: v.optional(v.number()),
    kid: journal,
    happened,
  }),
  /** Somebody was asked: contact centre, letter, counter (claim `contact`). */
  contact: v.object({ id: once, kid: journal, contact: within(claimSchemas.contact), happened }),
  /** What the failure cost the person: codes K1 to K16. */
  consequence: v.object({
    id: once,
    kid: journal,
    consequence: within(claimSchemas.consequence),
    happened,
  }),
  /** An attempt that only the person, a picture or a paper journal tells of. */
  declare: v.object({
    id: once,
    kid: journal,
    codes: v.pipe(v.array(name), v.minLength(1), v.maxLength(20)),
    happened: happenedThen,
    text: v.optional(v.pipe(v.string(), v.maxLength(declaredTextLength))),
    procedure: v.optional(short),
  }),
  /** A picture or paper, already without metadata, about the entry `about` or about nothing. */
  attach: v.object({
    id: once,
    kid: journal,
    about: v.optional(v.number()),
    base64,
    type: short,
    dateFrom: v.optional(v.picklist(['exif', 'name', 'file', 'person'])),
    originalSha256: claimSchemas.file.entries.originalSha256,
    fileName: v.optional(short),
    happened,
  }),
  /** A masked copy (PNG) of the photo of the entry `of`. */
  mask: v.object({ id: once, kid: short, of: v.number(), base64 }),
  /** The two HMACs of an account under this computer's key, to compare with a case. */
  fingerprint: v.object({ name: v.optional(short), foreigner: v.optional(short) }),
  /** An accompanied session begins: consent read together, a journal of its own (promise 9). */
  accompany: v.object({
    id: once,
    text: v.pipe(v.string(), v.maxLength(noteLength)),
    lang: short,
    /** Language spoken, BCP 47. */
    language: short,
    /** Initials of the volunteer. */
    helper: short,
    continues: v.optional(within(continuesClaim, 50_000)),
    /** The account that a case or a file names: another one is refused. */
    expected: v.optional(
      v.object({ nameMacs: v.pipe(v.array(name), v.maxLength(50)), numberMac: v.optional(name) }),
    ),
  }),
  session: none,
  /** After a stay: is the same person still here? */
  sessionStill: v.object({ yes: v.boolean() }),
  /** *Terminer*: the session's journal goes, whose file ends at `seq`; other held lines stay. */
  endSession: v.object({ kid: short, seq: v.pipe(v.number(), v.safeInteger(), v.minValue(0)) }),
  /** Cases of the association, all or none, sealed by the page under its passphrase: the background cannot read them. */
  putCases: v.object({
    boxes: v.pipe(
      v.array(v.object({ id: caseId, sealed: sealedCase })),
      v.minLength(1),
      v.maxLength(mostCases),
    ),
  }),
  dropCase: v.object({ id: caseId }),
  /** No cases are kept any more: all of them go, with the key that opened them. */
  dropCases: none,
  /** "C'est moi": the welcome journal takes the account now open. */
  itsMe: none,
  /** Nothing is to be noted for the account now open (answer lasts this stay). */
  noteNothing: none,
  /** "C'était pour …": held lines of a stay; `person` null = nobody here (held on), 'drop' = keep nothing. */
  heldFor: v.object({ stay: short, person: v.nullable(short) }),
  dropHeld: v.object({ stay: short }),
  fact: v.object({
    id: once,
    name: v.picklist(factNames),
    value: within(v.unknown()),
    stay: v.optional(short),
  }),
  answer: v.object({
    id: once,
    /** Journal of the entry `to`. */
    kid: journal,
    to: v.number(),
    value: v.picklist(['confirmed', 'refused']),
    code: v.optional(short),
    /** Label of the choice that could not be made (B1), as the entry holds it. */
    option: v.optional(v.pipe(v.string(), v.maxLength(claimLength))),
  }),
  erase: v.object({ kid: short, seq: v.number() }),
  eraseAll: none,
  /** Due and attributable lines become entries now (before a file is made): ruling 7. */
  settle: none,
  /** A file left: its head is remembered. */
  exported: v.object({ kid: short, seq: v.number(), head: short, code: short }),
  settings: v.object({
    language: v.optional(short),
    chip: v.optional(v.boolean()),
    computer: v.optional(v.picklist(['own', 'shared'])),
  }),
  /** For the seal: signs bytes (base64url) with the journal's key; only a seal's signing input is accepted. */
  signSeal: v.object({ kid: short, input: v.pipe(v.string(), v.maxLength(2_000_000)) }),
} as const;

export type PortalCall = keyof typeof portalCalls;
export type PageCall = keyof typeof pageCalls;

/** What each call is asked, once its payload was checked. */
export type PortalAsks = { [C in PortalCall]: v.InferOutput<(typeof portalCalls)[C]> };
export type PageAsks = { [C in PageCall]: v.InferOutput<(typeof pageCalls)[C]> };

export type Failure = { code: string };

/** What each call answers inside `Result`. */
export type Answers = {
  hello: { watch: boolean; chip: ChipView | null };
  seen: { kept: boolean; photo: boolean; chip: ChipView | null };
  photo: { kept: boolean; chip: ChipView | null };
  chipAct: { chip: ChipView | null };
  popup: PopupView;
  consent: { kid: string };
  pause: null;
  resume: null;
  photoNow: { kept: boolean; why?: string };
  note: { seq: number };
  contact: { seq: number };
  consequence: { seq: number };
  declare: { seq: number };
  attach: { seq: number };
  mask: { seq: number };
  fingerprint: { name?: string; number?: string };
  accompany: { kid: string };
  session: SessionView | null;
  sessionStill: null;
  endSession: null;
  putCases: null;
  dropCase: null;
  dropCases: null;
  itsMe: null;
  noteNothing: null;
  heldFor: null;
  dropHeld: null;
  fact: null;
  answer: null;
  erase: null;
  eraseAll: null;
  settle: { held: number; late: number };
  exported: null;
  settings: null;
  signSeal: { signature: string };
};

/** What the background asks of a portal tab. */
export const tabCalls = {
  /** Take the chip out of the picture and answer two frames later; put it back at `showChip`. */
  hideChip: v.object({}),
  showChip: v.object({}),
  /** New words for the chip, or none. */
  chip: v.object({ view: v.unknown(), keepCard: v.boolean() }),
  /** A newer instance has arrived, or recording was paused or consented to. */
  state: v.object({ watch: v.boolean() }),
} as const;
export type TabCall = keyof typeof tabCalls;
