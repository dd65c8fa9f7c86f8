/**
 * Reads and judges a hand-over file (docs/format.md §7): every fault is collected, nothing is
 * believed that was not verified, and what is readable stays readable.
 */
import type { Digest, VerifySignature } from '#core/crypto.ts';
import { judgeClaims } from '#core/entry/judge-claims.ts';
import type { ReadEntry } from '#core/entry/read-entry.ts';
import { claimWarnings, type DisclosedEntry } from '#core/journal/claim-warnings.ts';
import { isUnreadable, type Fault, type Warning } from '#core/journal/fault.ts';
import { headsMissing, type KnownHead } from '#core/journal/known-heads.ts';
import type { Seal } from '#core/journal/seal.ts';
import { shortCode } from '#core/journal/short-code.ts';
import { timeWarnings } from '#core/journal/time-warnings.ts';
import { isKept, verdictOf, type Verdict } from '#core/journal/verdict.ts';
import { verifyChain } from '#core/journal/verify-chain.ts';
import { readEntries, verifyEntries } from '#core/journal/verify-entries.ts';
import { verifyLists } from '#core/journal/verify-lists.ts';
import { checkKey, verifySeal, type Key } from '#core/journal/verify-seal.ts';
import { checkJournalJson } from './check-journal-json.ts';
import { checkPieces } from './check-pieces.ts';
import { checkSums } from './check-sums.ts';
import { limits } from './limits.ts';
import { memberNames, requiredMembers } from './member-names.ts';
import { namedPieces } from './named-pieces.ts';
import { readLines } from './read-lines.ts';
import { readZip, type ZipMember } from './read-zip.ts';

export type VerifyTools = { digest: Digest; verify: VerifySignature };

export type Verification = {
  verdict: Verdict;
  faults: Fault[];
  warnings: Warning[];
  /** Entries in the file, disclosed or not. */
  entries: number;
  kid: string | null;
  /** Last entry of the file; base64url hash. */
  head: { seq: number; hash: string } | null;
  /** Short code of the head. */
  code: string | null;
  /** Entries with a disclosure, in the file's order. */
  disclosed: DisclosedEntry[];
  seal: Seal | null;
  /** Entries of which only `kind` and `source` are disclosed. */
  kept: number;
  /** Whether an entry says that this is an example. */
  demo: boolean;
  /** base64url hash of each entry by `seq`. */
  heads: ReadonlyMap<number, string>;
  /** Members of the ZIP, in its order. */
  members: ZipMember[];
};

/** @param known heads from outside the file. Rejects only when the file itself cannot be read from its disk. */
export async function verifyFile(
  file: Blob,
  tools: VerifyTools,
  known: readonly KnownHead[] = [],
): Promise<Verification> {
  const keep = (name: string) => requiredMembers.includes(name);
  const zip = await readZip(file, { digest: tools.digest, keep });
  if (zip.faults.some(isUnreadable)) return nothing(zip.faults);
  const found = new Map(zip.members.map((member) => [member.name, member]));
  if (holdsNoEntry(found)) return nothing([...zip.faults, { code: 'entry/none' }]);
  const { lines, faults: lineFaults } = readLines(contentOf(found, memberNames.entries));
  if (lines.length > limits.entries) return nothing([...zip.faults, { code: 'entry/too-many' }]);
  const read = await readEntries(tools.digest, lines);
  const sealed = await checkSeal(tools, found, read.entries);
  // A later version may mean anything by the rest: no fault of it is told.
  if (sealed.faults.some(isUnreadable)) return nothing([...zip.faults, ...sealed.faults]);
  const journal = await judgeJournal(tools, read.entries, sealed);
  const heads = headsOf(read.entries);
  const content = judgeContent(zip.members, read.entries, sealed.key.kid);
  return summary({
    members: zip.members,
    entries: read.entries,
    heads,
    lines: lines.length,
    sealed,
    warnings: content.warnings,
    disclosed: content.disclosed,
    faults: [
      ...zip.faults,
      ...sealed.faults,
      ...(await checkSums(tools.digest, zip.members, sealed.seal)),
      ...lineFaults,
      ...read.faults,
      ...journal,
      ...content.faults,
      ...headsMissing(heads, known),
    ],
  });
}

/** Of two entries that bear one number the first: the chain says the fault. */
function headsOf(entries: readonly ReadEntry[]): Map<number, string> {
  const heads = new Map<number, string>();
  for (const { payload, hash } of entries) {
    if (!heads.has(payload.seq)) heads.set(payload.seq, hash);
  }
  return heads;
}

type Sealed = { key: Key; seal: Seal | null; faults: Fault[] };

/** Step 2. A key that is not good is not used: nothing it signs would mean anything. */
async function checkSeal(
  tools: VerifyTools,
  found: ReadonlyMap<string, ZipMember>,
  entries: readonly ReadEntry[],
): Promise<Sealed> {
  const first = entries.find(({ line }) => line === 1);
  const said: Key = { kid: first?.kid ?? null, jwk: first?.jwk ?? null };
  const keyFaults = await checkKey(tools.digest, said);
  const key: Key = keyFaults.length === 0 ? said : { kid: said.kid, jwk: null };
  const member = found.get(memberNames.seal);
  if (!member?.content) return { key, seal: null, faults: keyFaults };
  const ascii = new TextDecoder('latin1').decode(member.content);
  const { seal, faults } = await verifySeal(tools.verify, ascii, key);
  return { key, seal, faults: [...keyFaults, ...faults] };
}

/** Steps 4 and 5. */
async function judgeJournal(
  tools: VerifyTools,
  entries: readonly ReadEntry[],
  { key, seal }: Sealed,
): Promise<Fault[]> {
  return [
    ...(await verifyEntries(tools.verify, entries, key)),
    ...verifyChain(entries, seal),
    ...(seal ? verifyLists(entries, seal) : []),
  ];
}

/** Step 6, and what is odd without being wrong. */
function judgeContent(
  members: readonly ZipMember[],
  entries: readonly ReadEntry[],
  kid: string | null,
) {
  const disclosed = entries
    .filter(({ disclosures }) => disclosures > 0)
    .map(({ payload, claims }) => ({ seq: payload.seq, ...judgeClaims(claims) }));
  const pieces = checkPieces(namedPieces(disclosed), members);
  const json = members.find(({ name }) => name === memberNames.json)?.content;
  return {
    disclosed,
    warnings: [...claimWarnings(disclosed), ...timeWarnings(disclosed), ...pieces.warnings],
    faults: [...pieces.faults, ...(json ? checkJournalJson(json, { kid, entries }) : [])],
  };
}

function summary(read: {
  members: ZipMember[];
  entries: readonly ReadEntry[];
  heads: ReadonlyMap<number, string>;
  lines: number;
  sealed: Sealed;
  disclosed: DisclosedEntry[];
  faults: Fault[];
  warnings: Warning[];
}): Verification {
  const last = read.entries.at(-1);
  const kept = read.disclosed.filter(({ raw }) => isKept(raw)).length;
  const demo = read.entries.some(({ payload }) => payload.demo === true);
  const { seal, key } = read.sealed;
  return {
    verdict: verdictOf({ faults: read.faults, seal, kept, demo }),
    faults: read.faults,
    warnings: read.warnings,
    entries: read.lines,
    kid: key.kid,
    head: last ? { seq: last.payload.seq, hash: last.hash } : null,
    code: last ? shortCode(last.hash) : null,
    disclosed: read.disclosed,
    seal,
    kept,
    demo,
    heads: read.heads,
    members: read.members,
  };
}

/** Another ZIP, or a journal without a line. Where only that member is missing or damaged, the file is altered. */
function holdsNoEntry(found: ReadonlyMap<string, ZipMember>): boolean {
  if (!requiredMembers.some((name) => found.has(name))) return true;
  return found.get(memberNames.entries)?.content?.length === 0;
}

function contentOf(found: ReadonlyMap<string, ZipMember>, name: string): Uint8Array {
  return found.get(name)?.content ?? new Uint8Array();
}

function nothing(faults: Fault[]): Verification {
  return {
    verdict: 'unreadable',
    faults,
    warnings: [],
    entries: 0,
    kid: null,
    head: null,
    code: null,
    disclosed: [],
    seal: null,
    kept: 0,
    demo: false,
    heads: new Map(),
    members: [],
  };
}
