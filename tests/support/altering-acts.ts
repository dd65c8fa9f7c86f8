/** How somebody without the journal's key changes a file: lines, members, seal, as each kind of tests/support/altered-kinds needs. */
import * as v from 'valibot';
import { toBase64url } from '#core/bytes/base64url.ts';
import { utf8 } from '#core/bytes/utf8.ts';
import { disclosureOf, forgeFile, goodLines, hashOf, signLines } from './forge-file.ts';
import { key, stranger, type Make } from './forged-cases.ts';
import { tinyPng } from './make-file.ts';
import type { RawMember } from './raw-zip.ts';

type Parts = { header: string; payload: string; signature: string; rest: string[] };

export const lines = (change: (lines: string[]) => string[]): Make => {
  return async () => ({ lines: change(await photoLines()) });
};
/** One entry changed by somebody who cannot sign: everything derived from it is made right, the seal is not. */
export const entry = (index: number, change: (parts: Parts) => Partial<Parts>): Make =>
  lines((all) => all.map((one, at) => (at === index ? join(change, one) : one)));

function join(change: (parts: Parts) => Partial<Parts>, line: string): string {
  const [jws = '', ...rest] = line.split('~');
  const [header = '', payload = '', signature = ''] = jws.split('.');
  const all = { header, payload, signature, rest };
  const made = { ...all, ...change(all) };
  return [`${made.header}.${made.payload}.${made.signature}`, ...made.rest].join('~');
}

const decode = (part: string): Record<string, unknown> =>
  v.parse(v.record(v.string(), v.unknown()), JSON.parse(Buffer.from(part, 'base64url').toString()));
const digestsOf = (part: string): string[] => v.parse(v.array(v.string()), decode(part)['_sd']);
const encode = (value: object): string => toBase64url(utf8(JSON.stringify(value)));
export const withHeader = (more: object) => (parts: Parts) => ({
  header: encode({ ...decode(parts.header), ...more }),
});
export const withPayload = (more: object) => (parts: Parts) => ({
  payload: encode({ ...decode(parts.payload), ...more }),
});
export const swap = <T>(all: readonly T[], a: number, b: number): T[] =>
  all.flatMap((one, at) => {
    const other = at === a ? all[b] : at === b ? all[a] : one;
    return other === undefined ? [] : [other];
  });
export const member = (name: string, change: (one: RawMember) => Partial<RawMember>): Make => {
  return async () => ({
    ...(await photos()),
    zip: (all) => all.map((one) => (one.name === name ? { ...one, ...change(one) } : one)),
  });
};
export const archive = (zip: (all: RawMember[]) => RawMember[]): Make => {
  return async () => ({ ...(await photos()), zip });
};

const names = [
  'pieces/0001_2026-11-03_130100_capture.png',
  'pieces/0002_2026-11-03_130200_capture.png',
];
const pictures = [tinyPng('a'), tinyPng('bb')];

export async function photoLines(journal = key): Promise<string[]> {
  const made = goodLines(journal, 5).map((line, seq) => {
    const picture = pictures[seq - 1];
    if (!picture || seq > 2) return line;
    const shot = {
      sha256: hashOf(picture, 'hex'),
      bytes: picture.length,
      type: 'image/png',
      width: 1,
      height: 1,
      at: `2026-11-03T12:0${seq}:00.000Z`,
      how: 'visible-tab',
    };
    return { ...line, disclosures: [...line.disclosures, disclosureOf('shot', shot)] };
  });
  return signLines(journal, made);
}

export async function photos() {
  const extra = Object.fromEntries(names.map((name, at) => [name, pictures[at] ?? tinyPng()]));
  return { lines: await photoLines(), extra };
}

export const entries = 'journal/entries.sdjwt';
export const [first = '', second = ''] = names;

export function firstLines(content: Uint8Array, count: number): Uint8Array {
  const all = Buffer.from(content).toString('latin1').split('\n');
  return utf8(
    all
      .slice(0, count)
      .map((one) => `${one}\n`)
      .join(''),
  );
}

export function flip(part: string): string {
  const bytes = Buffer.from(part, 'base64url');
  bytes[5] = (bytes[5] ?? 0) ^ 1;
  return bytes.toString('base64url');
}

/** (r, n − s) verifies too: nothing is changed by it, but the hash of the entry is. */
export function negated(signature: string): string {
  const bytes = Buffer.from(signature, 'base64url').toString('hex');
  const order = 0xffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551n;
  const s = (order - BigInt(`0x${bytes.slice(64)}`)).toString(16).padStart(64, '0');
  return Buffer.from(bytes.slice(0, 64) + s, 'hex').toString('base64url');
}

export function withMoreDigest(parts: Parts) {
  const text = disclosureOf('text', 'ajouté');
  const more = [...digestsOf(parts.payload), hashOf(text)];
  return { ...withPayload({ _sd: more })(parts), rest: [text, ...parts.rest] };
}

export function withDoubledDigest(parts: Parts) {
  const digests = digestsOf(parts.payload);
  return withPayload({ _sd: [...digests, ...digests.slice(0, 1)] })(parts);
}

export function swapDisclosures(all: string[]): string[] {
  const split = all.map((one) => one.split('~'));
  const [a, b] = [split[1]?.[1] ?? '', split[2]?.[1] ?? ''];
  return all.map((one, at) => (at === 1 ? one.replace(a, b) : at === 2 ? one.replace(b, a) : one));
}

export function swapContents(all: RawMember[]): RawMember[] {
  const content = new Map(all.map((one) => [one.name, one.content]));
  const other = new Map([
    [first, second],
    [second, first],
  ]);
  return all.map((one) => ({
    ...one,
    content: content.get(other.get(one.name) ?? '') ?? one.content,
  }));
}

/** The payload changed, the old signature kept. */
export const sealed =
  (more: object) =>
  (text: string): string => {
    const [header = '', payload = '', signature = ''] = text.split('.');
    return [header, encode({ ...decode(payload), ...more }), signature].join('.');
  };

/** A seal of their own key, where they made anew what it seals: the file then holds together but for the key. */
export async function withoutKey(make: Make): Promise<Blob> {
  const forgery = await make();
  const touched = forgery.zip ?? forgery.sealText ?? forgery.more ?? forgery.json;
  if (touched) return forgeFile(key, forgery);
  const { extra } = await photos();
  return forgeFile({ ...stranger, kid: key.kid }, { extra, ...forgery });
}
