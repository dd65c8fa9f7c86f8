/** Hand-over files for tests: a made journal through the real writer. */
import { toHex } from '#core/bytes/hex.ts';
import { utf8 } from '#core/bytes/utf8.ts';
import { instant } from '#core/entry/scalars.ts';
import type { HandoverInput, WrittenFile } from '#handover/write-file.ts';
import { writeHandover } from '#handover/write-file.ts';
import * as v from 'valibot';
import { decodeDisclosures } from '#core/entry/decode-disclosures.ts';
import type { MadeJournal } from './make-journal.ts';
import { digest } from './node-keys.ts';

const exportedAt = v.parse(instant, '2026-11-24T09:30:00.000Z');

/** The smallest PNG there is, with `mark` after its end to make it another piece. */
export function tinyPng(mark = ''): Uint8Array<ArrayBuffer> {
  const bytes = Buffer.from(
    'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
    'base64',
  );
  return new Uint8Array(Buffer.concat([bytes, utf8(mark)]));
}

export async function shotOf(bytes: Uint8Array<ArrayBuffer>, at: string) {
  const sha256 = toHex(await digest(bytes));
  const size = { bytes: bytes.length, width: 1, height: 1 };
  return { sha256, ...size, type: 'image/png', at, how: 'visible-tab' } as const;
}

/** Everything leaves unless `more` says otherwise. */
export function handoverOf(journal: MadeJournal, more: Partial<HandoverInput> = {}): HandoverInput {
  return {
    tools: { digest, sign: journal.key.sign },
    kid: journal.key.kid,
    entries: journal.entries,
    erased: new Set(),
    pieces: [],
    readme: 'Lisez-moi : {{code}}\n{{hash}}',
    expose: '<!doctype html><title>Exposé</title>',
    csv: [['n°', 'texte']],
    generator: 'Témoin 0.1.0',
    exportedAt,
    consent: { keep: true, transmit: false, count: false, quote: false },
    ...more,
  };
}

export async function makeFile(
  journal: MadeJournal,
  more: Partial<HandoverInput> = {},
): Promise<WrittenFile> {
  const written = await writeHandover(handoverOf(journal, more));
  if (!written.ok) throw new Error(written.error.code);
  return written.value;
}

/** The entry without the claims of these names; without any claim when no name is given. */
export function without<T extends { disclosures: readonly string[] }>(
  entry: T,
  names?: readonly string[],
): T {
  const left = entry.disclosures.filter((one) => {
    const [name = ''] = Object.keys(decodeDisclosures([one]));
    return names !== undefined && !names.includes(name);
  });
  return { ...entry, disclosures: left };
}
