/** Kept cases as one file, for a backup or a second computer: what it holds, and how much of it (docs/cases-file.md). */
import * as v from 'valibot';
import { utf8 } from '#core/bytes/utf8.ts';
import { caseId, kdf, mostCases } from '#core/sealed-case.ts';
import { caseRecord } from './case-record.ts';

export const casesFormat = 'temoin-cases';
export const casesVersion = 1;

/** 300 cases are about 2 MB; sealed again, this much still crosses messaging in one call (64 MB in Chromium). */
export const mostFileBytes = 24 * 2 ** 20;

/** What is left of it for the content: base64url takes four signs for three bytes. */
export const mostContentBytes = (mostFileBytes / 4) * 3 - 1_024;

/** Authenticated with the content: another record of ours put into a file does not open as cases. */
export const aboutFile = utf8('temoin cases file, 1');

/**
 * `too-big`: over `mostFileBytes` · `read`: the disk did not give it · `foreign`: another kind of file · `cut`: begins as
 * ours and does not end · `newer`: of a later version · `broken`: ours, with members or cases that are none ·
 * `passphrase`: wrong, or the file was changed: nobody can tell which.
 */
export const casesFileFailures = [
  'cases-file/too-big',
  'cases-file/read',
  'cases-file/foreign',
  'cases-file/cut',
  'cases-file/newer',
  'cases-file/broken',
  'cases-file/passphrase',
] as const;
export type CasesFileFailure = (typeof casesFileFailures)[number];

export const casesEnvelope = v.object({
  format: v.literal(casesFormat),
  version: v.literal(casesVersion),
  kdf,
  iv: v.pipe(v.string(), v.maxLength(16)),
  ct: v.string(),
});

/** base64url of 32 bytes: an HMAC, a thumbprint, the hash of a head. */
const digest = v.pipe(v.string(), v.regex(/^[\w-]{42}[AEIMQUYcgkosw048]$/));

/** A case as a stranger may hand it over: what screens and the background take for granted is checked here. */
export const portableCase = v.object({
  ...caseRecord.entries,
  id: v.pipe(caseRecord.entries.id, caseId),
  alias: v.pipe(caseRecord.entries.alias, v.regex(/\S/)),
  files: v.pipe(
    v.array(
      v.object({
        kid: digest,
        seq: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
        head: digest,
      }),
    ),
    v.maxLength(300),
  ),
  nameMacs: v.pipe(v.array(digest), v.maxLength(50)),
  numberMac: v.nullable(digest),
});

export const casesContent = v.object({
  exportedAt: v.pipe(v.string(), v.isoTimestamp()),
  /** What tells one computer's HMAC key from another's; null where it could not be asked for. */
  computer: v.nullable(digest),
  cases: v.pipe(
    v.array(portableCase),
    v.maxLength(mostCases),
    v.check((cases) => new Set(cases.map(({ id }) => id)).size === cases.length),
  ),
});

export type CasesFile = v.InferOutput<typeof casesContent>;
