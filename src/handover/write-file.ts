/**
 * Writes one hand-over file (docs/format.md §5): members in order, hashes, seal, ZIP. Pieces are read one at a
 * time, twice (hash, then ZIP); nothing of them stays in memory.
 */
import { toBase64url } from '#core/bytes/base64url.ts';
import { toHex } from '#core/bytes/hex.ts';
import { utf8 } from '#core/bytes/utf8.ts';
import type { Digest, Sign } from '#core/crypto.ts';
import type { Seal } from '#core/journal/seal.ts';
import { sealJournal } from '#core/journal/seal-journal.ts';
import { shortCode, wholeHash } from '#core/journal/short-code.ts';
import { err, ok, type Result } from '#core/result.ts';
import { parisDay } from '#core/time/paris.ts';
import { csvText } from './csv.ts';
import { entriesBlob, journalJsonBlob, type HandoverEntry } from './journal-parts.ts';
import { limits } from './limits.ts';
import { memberNames } from './member-names.ts';
import { sealLists } from './seal-lists.ts';
import { windowsText } from './windows-text.ts';
import { zipBlob, type ZipPart } from './zip-blob.ts';

export type HandoverInput = {
  tools: { digest: Digest; sign: Sign };
  kid: string;
  /** Entries 0 … head without hole, each with the disclosures that leave. */
  entries: readonly HandoverEntry[];
  /** `seq` of the entries of which the journal itself keeps no disclosure. */
  erased: ReadonlySet<number>;
  /** Named by `pieceName`, in the inventory's order. */
  pieces: readonly ZipPart[];
  /** Whole text of `1-LISEZ-MOI.txt`; `{{code}}` and `{{hash}}` become the file's own. */
  readme: string;
  /** `2-expose.html`, self-contained. */
  expose: string;
  /** `3-journal.csv`; the first row is the headings. */
  csv: readonly (readonly string[])[];
  /** Name and version of the program that writes. */
  generator: string;
  /** Instant of the export. */
  exportedAt: string;
  consent: Pick<Seal['consent'], 'keep' | 'transmit' | 'count' | 'quote'>;
  recipient?: string;
};

export type WrittenFile = {
  blob: Blob;
  /** `temoin_AAAA-MM-JJ_XXXX.zip`, day in Paris. */
  name: string;
  /** Bytes. */
  size: number;
  /** `XXXX-XXXX-XXXX-XXXX` */
  code: string;
  /** 8 groups of 8 hex digits. */
  wholeHash: string;
  /** base64url hash. */
  head: { seq: number; hash: string };
};

/** `file/too-large`: the reader would refuse it (limits of §5); the caller offers several files, by period. */
export async function writeHandover(
  input: HandoverInput,
): Promise<Result<WrittenFile, { code: 'file/too-large' }>> {
  const head = await headOf(input);
  const code = shortCode(head.hash);
  const parts = contentParts(input, { code, hash: wholeHash(head.hash) });
  if (isTooLarge(input, parts)) return err({ code: 'file/too-large' });
  const sums = await sumsOf(input.tools.digest, parts);
  const seal = await sealOf(input, head, sums);
  const blob = await zipBlob(
    [
      ...parts,
      { name: memberNames.sums, blob: new Blob([sums]) },
      { name: memberNames.seal, blob: new Blob([seal]) },
    ],
    input.exportedAt,
  );
  return ok({
    blob,
    name: `temoin_${parisDay(input.exportedAt) ?? ''}_${code.slice(0, 4)}.zip`,
    size: blob.size,
    code,
    wholeHash: wholeHash(head.hash),
    head,
  });
}

async function headOf({ tools, entries }: HandoverInput): Promise<WrittenFile['head']> {
  const last = entries.at(-1);
  if (!last || last.seq !== entries.length - 1)
    throw new Error('a file holds entries 0 to its head');
  return { seq: last.seq, hash: toBase64url(await tools.digest(utf8(last.jws))) };
}

function contentParts(input: HandoverInput, own: { code: string; hash: string }): ZipPart[] {
  const readme = input.readme.replaceAll('{{code}}', own.code).replaceAll('{{hash}}', own.hash);
  return [
    { name: memberNames.readme, blob: new Blob([windowsText(readme)]) },
    { name: memberNames.expose, blob: new Blob([input.expose]) },
    { name: memberNames.csv, blob: new Blob([csvText(input.csv)]) },
    ...input.pieces,
    { name: memberNames.entries, blob: entriesBlob(input.entries) },
    { name: memberNames.json, blob: journalJsonBlob(input.kid, input.entries) },
  ];
}

/** Room left for the list of hashes and the seal. */
const reserve = 1_000_000;

function isTooLarge({ entries }: HandoverInput, parts: readonly ZipPart[]): boolean {
  const total = parts.reduce((sum, { blob }) => sum + blob.size, reserve);
  return (
    entries.length > limits.entries ||
    parts.length + 2 > limits.members ||
    parts.some(({ blob }) => blob.size > limits.memberBytes) ||
    total > limits.totalBytes
  );
}

async function sumsOf(digest: Digest, parts: readonly ZipPart[]): Promise<string> {
  let lines = '';
  for (const { name, blob } of parts) {
    const bytes = new Uint8Array(await blob.arrayBuffer());
    lines += `${toHex(await digest(bytes))}  ${name}\n`;
  }
  return lines;
}

async function sealOf(
  { tools, kid, entries, erased, ...input }: HandoverInput,
  head: WrittenFile['head'],
  sums: string,
): Promise<string> {
  return sealJournal(tools, {
    generator: input.generator,
    exportedAt: input.exportedAt,
    kid,
    head,
    sums: toBase64url(await tools.digest(utf8(sums))),
    ...sealLists(entries, erased),
    consent: input.consent,
    ...(input.recipient === undefined ? {} : { recipient: input.recipient }),
  });
}
