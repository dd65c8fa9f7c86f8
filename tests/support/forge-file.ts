/** Files that are wrong in one place and right everywhere else: made with the key, sealed anew. */
import { createHash } from 'node:crypto';
import { toBase64url } from '#core/bytes/base64url.ts';
import { utf8 } from '#core/bytes/utf8.ts';
import { random, type JournalKey } from './node-keys.ts';
import { rawZip, type RawMember, type RawZip } from './raw-zip.ts';

type Json = Record<string, unknown>;
const b64 = (text: string): string => toBase64url(utf8(text));
export const hashOf = (text: string | Uint8Array, form: 'hex' | 'base64url' = 'base64url') =>
  createHash('sha256').update(text).digest(form);

/** A disclosure from its JSON text, or from its three parts. */
export function disclosureOf(name: string, value: unknown): string {
  return b64(JSON.stringify([toBase64url(random(16)), name, value]));
}

export type Line = {
  header: Json | string;
  payload: Json | string;
  disclosures: string[];
  /** Digests in `_sd`; those of the disclosures unless said. */
  sd?: string[];
};

/** Signs whatever is given. */
async function jws(key: JournalKey, header: Json | string, payload: Json | string) {
  const text = (value: Json | string) =>
    b64(typeof value === 'string' ? value : JSON.stringify(value));
  const input = `${text(header)}.${text(payload)}`;
  return `${input}.${toBase64url(await key.sign(utf8(input)))}`;
}

/** Lines 0 … of a good journal, to be changed before they are signed: entry 0, two incidents. */
export function goodLines(key: JournalKey, count = 3): Line[] {
  return Array.from({ length: count }, (_, seq) => ({
    header: {
      alg: 'ES256',
      typ: 'temoin-entry+sd-jwt',
      kid: key.kid,
      ...(seq === 0 ? { jwk: key.jwk } : {}),
    },
    payload: { v: 1, seq, _sd_alg: 'sha-256' },
    disclosures: [
      disclosureOf('kind', seq === 0 ? 'recorder' : 'incident'),
      disclosureOf('source', seq === 0 ? 'recorder' : 'auto'),
      disclosureOf('kept', `2026-11-03T12:0${seq}:00.000Z`),
    ],
  }));
}

/** `prev` and `_sd` are added where the payload does not say them itself (`null`: left out). */
export async function signLines(key: JournalKey, lines: readonly Line[]): Promise<string[]> {
  const signed: string[] = [];
  let prev: string | undefined;
  for (const { header, payload, disclosures, sd } of lines) {
    const filled =
      typeof payload === 'string'
        ? payload
        : withoutNull({
            ...(prev === undefined ? {} : { prev }),
            _sd: sd ?? disclosures.map((one) => hashOf(one)),
            ...payload,
          });
    const made = await jws(key, header, filled);
    prev = hashOf(made);
    signed.push([made, ...disclosures, ''].join('~'));
  }
  return signed;
}

function withoutNull(value: Json): Json {
  return Object.fromEntries(Object.entries(value).filter(([, member]) => member !== null));
}

export type Forgery = {
  lines?: readonly string[];
  /** Text of `entries.sdjwt`, instead of `lines` with a line feed after each. */
  entries?: string;
  json?: (journal: Json & { entries: Json[] }) => unknown;
  /** Text of `sha256sums.txt`; the seal follows it. */
  sums?: (text: string) => string;
  seal?: (payload: Json) => Json | string;
  sealHeader?: Json | string;
  sealText?: (text: string) => string;
  /** More members, listed and sealed. */
  extra?: Record<string, Uint8Array>;
  /** Members that are not there; they are not listed either. */
  absent?: readonly string[];
  zip?: (members: RawMember[]) => RawMember[];
  more?: RawZip;
};

export async function forgeFile(key: JournalKey, forgery: Forgery = {}): Promise<Blob> {
  const lines = forgery.lines ?? (await signLines(key, goodLines(key)));
  const decoded = lines.map(decodeLine);
  const members = contentOf(key, forgery, { lines, decoded });
  const list = [...members].map(([name, bytes]) => `${hashOf(bytes, 'hex')}  ${name}\n`).join('');
  const sums = forgery.sums?.(list) ?? list;
  members.set('journal/sha256sums.txt', utf8(sums));
  members.set('journal/seal.jwt', utf8(await sealOf(key, forgery, { lines, decoded, sums })));
  for (const name of forgery.absent ?? []) members.delete(name);
  const raw = [...members].map(([name, content]): RawMember => ({ name, content, deflate: true }));
  return rawZip(forgery.zip?.(raw) ?? raw, forgery.more);
}

/** The members that the list of hashes names. */
function contentOf(
  key: JournalKey,
  forgery: Forgery,
  made: { lines: readonly string[]; decoded: Decoded[] },
): Map<string, Uint8Array> {
  const entries = made.decoded
    .filter(({ count }) => count > 0)
    .map(({ seq, claims }) => ({ seq, ...claims }));
  const journal = { format: 'temoin-journal', version: 1, kid: key.kid, entries };
  const json = forgery.json?.(journal) ?? journal;
  const members = new Map<string, Uint8Array>([
    ['1-LISEZ-MOI.txt', utf8('Lisez-moi')],
    ...Object.entries(forgery.extra ?? {}),
    [
      'journal/entries.sdjwt',
      utf8(forgery.entries ?? made.lines.map((one) => `${one}\n`).join('')),
    ],
    ['journal/journal.json', utf8(typeof json === 'string' ? json : JSON.stringify(json))],
  ]);
  for (const name of forgery.absent ?? []) members.delete(name);
  return members;
}

type Decoded = { seq: number; claims: Json; count: number };

async function sealOf(
  key: JournalKey,
  forgery: Forgery,
  made: { lines: readonly string[]; decoded: Decoded[]; sums: string },
): Promise<string> {
  const seqs = (keep: (one: Decoded) => boolean) => made.decoded.filter(keep).map(({ seq }) => seq);
  const payload = {
    format: 'temoin-journal',
    version: 1,
    generator: 'forge 1',
    exportedAt: '2026-11-24T09:30:00.000Z',
    kid: key.kid,
    head: {
      seq: made.decoded.at(-1)?.seq ?? 0,
      hash: hashOf(made.lines.at(-1)?.split('~')[0] ?? ''),
    },
    sums: hashOf(made.sums),
    disclosed: seqs(({ count }) => count > 0),
    withheld: seqs(({ count }) => count === 0),
    erased: [],
    masked: seqs(({ claims }) => claims['kind'] === 'mask'),
    consent: { keep: true, transmit: false, count: false, quote: false },
  };
  const header = { alg: 'ES256', typ: 'temoin-seal+jwt', kid: key.kid };
  const text = await jws(key, forgery.sealHeader ?? header, forgery.seal?.(payload) ?? payload);
  return forgery.sealText?.(text) ?? text;
}

/** What the forger means the line to say; a part that is no JSON says nothing. */
function decodeLine(line: string, index: number): Decoded {
  const [signed = '', ...disclosures] = line.replace(/~$/, '').split('~');
  const payload = decodeJson(signed.split('.')[1] ?? '');
  const seq = isObject(payload) && typeof payload['seq'] === 'number' ? payload['seq'] : index;
  const claims = disclosures.flatMap((one): [string, unknown][] => {
    const triple = decodeJson(one);
    return Array.isArray(triple) ? [[String(triple[1]), triple[2]]] : [];
  });
  return { seq, claims: Object.fromEntries(claims), count: disclosures.length };
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null;

function decodeJson(part: string): unknown {
  try {
    return JSON.parse(Buffer.from(part, 'base64url').toString());
  } catch {
    return undefined;
  }
}
