/**
 * From stored entries and a person's choice to the file that leaves: disclosures picked, pieces named, exposé and
 * CSV told from what is disclosed alone, written, then read again by the same verifier that strangers use.
 */
import type { Digest, Sign, VerifySignature } from '#core/crypto.ts';
import { fromBase64url } from '#core/bytes/base64url.ts';
import { toHex } from '#core/bytes/hex.ts';
import { utf8 } from '#core/bytes/utf8.ts';
import { toBase64url } from '#core/bytes/base64url.ts';
import type { Claims } from '#core/entry/claims.ts';
import { disclosureName } from '#core/entry/disclosure-name.ts';
import { readClaims } from '#core/entry/read-disclosures.ts';
import { selectDisclosures } from '#core/handover-selection/select-disclosures.ts';
import { withoutMaskedOriginals } from '#core/handover-selection/masked-originals.ts';
import type { Selection } from '#core/handover-selection/selection.ts';
import { shortCode } from '#core/journal/short-code.ts';
import { exposeModel } from '#core/report/expose-model.ts';
import { journalCsvRows } from '#core/report/csv-rows.ts';
import { err, ok, type Result } from '#core/result.ts';
import { parisDay } from '#core/time/paris.ts';
import { exposeHtml } from './expose-html.ts';
import type { ReportWords } from './expose/say.ts';
import { gatherPieces } from './gather-pieces.ts';
import type { HandoverEntry } from './journal-parts.ts';
import { readmeText, type ReadmeWords } from './readme-text.ts';
import { reducedPictures } from './reduced-pictures.ts';
import { verifyFile } from './verify-file.ts';
import { writeHandover, type HandoverInput, type WrittenFile } from './write-file.ts';

export type HandoverSource = {
  tools: { digest: Digest; sign: Sign; verify: VerifySignature };
  kid: string;
  demo: boolean;
  /** Entries 0 … head, as stored. */
  entries: readonly { seq: number; jws: string; disclosures: string[] }[];
  selection: Selection;
  /** A picture by its sha256 (hex); null when it was erased. */
  piece: (sha256: string) => Promise<Blob | null>;
  words: { report: ReportWords; readme: ReadmeWords };
  generator: string;
  /** Instant of the export. */
  exportedAt: string;
  consent: HandoverInput['consent'];
  recipient?: string;
};

export type Made = WrittenFile & {
  entries: number;
  photos: number;
  hex: string;
  verified: 'intact' | 'intact-kept' | 'partial' | 'example';
};

export type MakeFailure = { code: 'file/too-large' | 'file/verify-failed' | 'file/piece-missing' };

export async function makeHandover(source: HandoverSource): Promise<Result<Made, MakeFailure>> {
  const chosen = chooseAll(source);
  const disclosed = chosen
    .filter((one) => one.claims !== null)
    .map(({ seq, claims }) => ({ seq, claims: claims ?? {} }));
  const pieces = await gatherPieces(disclosed, source.piece);
  if (pieces === null) return err({ code: 'file/piece-missing' });
  const head = await headHash(source);
  const model = exposeModel({
    kid: source.kid,
    entries: disclosed,
    pieces: new Map(pieces.map((piece) => [piece.seq, piece.number])),
    code: shortCode(head),
    wholeHash: toHex(fromBase64url(head) ?? new Uint8Array()),
    demo: source.demo,
    today: parisDay(source.exportedAt) ?? '',
  });
  const written = await writeHandover({
    tools: source.tools,
    kid: source.kid,
    entries: chosen.map(({ seq, jws, disclosures }): HandoverEntry => ({ seq, jws, disclosures })),
    erased: new Set(
      source.entries.filter((one) => one.disclosures.length === 0).map((one) => one.seq),
    ),
    pieces: pieces.map(({ name, blob }) => ({ name, blob })),
    readme: `${source.demo ? `${source.words.report['demo'] ?? ''}\n\n` : ''}${readmeText(source.words.readme)}`,
    expose: exposeHtml(
      model,
      await reducedPictures(pieces, source.words.report),
      source.words.report,
    ),
    csv: journalCsvRows(disclosed, source.words.report),
    generator: source.generator,
    exportedAt: source.exportedAt,
    consent: source.consent,
    ...(source.recipient === undefined ? {} : { recipient: source.recipient }),
  });
  if (!written.ok) return written;
  // Two photos that are the same to the bit are one member, and still two of what the person kept.
  const photos = disclosed.filter(({ claims }) => claims.shot !== undefined).length;
  return reread(written.value, { source, entries: disclosed.length, photos });
}

type Chosen = HandoverEntry & { claims: Claims | null };
type Stored = HandoverSource['entries'][number];

/** Whatever a screen ticked, no picture's hash leaves with its masked copy. */
function chooseAll({ entries, selection }: HandoverSource): Chosen[] {
  const read = entries.map(({ seq, disclosures }) => ({ seq, claims: readClaims(disclosures) }));
  const safe = withoutMaskedOriginals(read, selection);
  return entries.map((entry, at) => choose(entry, read[at]?.claims ?? {}, safe));
}

function choose(entry: Stored, claims: Claims, selection: Selection): Chosen {
  const { seq, jws } = entry;
  if (entry.disclosures.length === 0) return { seq, jws, disclosures: [], claims: null };
  const names = new Set(selectDisclosures({ seq, claims }, selection));
  const disclosures = entry.disclosures.filter((one) => names.has(disclosureName(one)));
  return {
    seq,
    jws,
    disclosures,
    claims: disclosures.length === 0 ? null : readClaims(disclosures),
  };
}

async function headHash(source: HandoverSource): Promise<string> {
  const last = source.entries.at(-1);
  if (last === undefined) throw new Error('a journal has at least its consent');
  return toBase64url(await source.tools.digest(utf8(last.jws)));
}

/** Nothing is called ready that a stranger's reading would not call whole. */
async function reread(
  written: WrittenFile,
  made: { source: HandoverSource; entries: number; photos: number },
): Promise<Result<Made, MakeFailure>> {
  const { tools } = made.source;
  const read = await verifyFile(written.blob, { digest: tools.digest, verify: tools.verify });
  const { verdict } = read;
  if (verdict === 'altered' || verdict === 'unreadable' || read.head?.hash !== written.head.hash) {
    return err({ code: 'file/verify-failed' });
  }
  return ok({
    ...written,
    entries: made.entries,
    photos: made.photos,
    hex: written.wholeHash.replaceAll(' ', ''),
    verified: verdict,
  });
}
