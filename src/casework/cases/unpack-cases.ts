/** Reads a file of kept cases that somebody hands over: limits before content, each way to fail with its own code. */
import * as v from 'valibot';
import { isPlainObject } from '#core/bytes/is-plain-object.ts';
import { parseStrictJson } from '#core/bytes/strict-json.ts';
import { utf8 } from '#core/bytes/utf8.ts';
import type { Bytes } from '#core/crypto.ts';
import { err, ok, type Result } from '#core/result.ts';
import { openUnder, type CaseCrypto } from './case-vault.ts';
import {
  aboutFile,
  casesContent,
  casesEnvelope,
  casesFormat,
  casesVersion,
  mostFileBytes,
  type CasesFile,
  type CasesFileFailure,
} from './cases-file.ts';

type Read<T> = Result<T, { code: CasesFileFailure }>;

export async function unpackCases(
  crypto: CaseCrypto,
  file: Blob,
  passphrase: string,
): Promise<Read<CasesFile>> {
  if (file.size > mostFileBytes) return err({ code: 'cases-file/too-big' });
  const bytes = await file.arrayBuffer().catch(() => null);
  if (bytes === null) return err({ code: 'cases-file/read' });
  return openCasesFile(crypto, new Uint8Array(bytes), passphrase);
}

export async function openCasesFile(
  crypto: CaseCrypto,
  bytes: Bytes,
  passphrase: string,
): Promise<Read<CasesFile>> {
  const envelope = envelopeOf(bytes);
  if (!envelope.ok) return envelope;
  const sealed = envelope.value;
  const data = await openUnder(crypto, { sealed, about: aboutFile, passphrase });
  if (data === null) return err({ code: 'cases-file/passphrase' });
  const parsed = parseStrictJson(data);
  const content = parsed.ok ? v.safeParse(casesContent, parsed.value) : null;
  return content?.success ? ok(content.output) : err({ code: 'cases-file/broken' });
}

/** An object with the cipher's three members in it: nothing nests deeper. */
const envelopeDepth = 2;

function envelopeOf(bytes: Bytes): Read<v.InferOutput<typeof casesEnvelope>> {
  if (bytes.length > mostFileBytes) return err({ code: 'cases-file/too-big' });
  const parsed = parseStrictJson(bytes, envelopeDepth);
  if (!parsed.ok)
    return err({ code: beginsAsOurs(bytes) ? 'cases-file/cut' : 'cases-file/foreign' });
  const { value } = parsed;
  if (!isPlainObject(value) || value['format'] !== casesFormat)
    return err({ code: 'cases-file/foreign' });
  const { version } = value;
  if (typeof version === 'number' && version > casesVersion)
    return err({ code: 'cases-file/newer' });
  const read = v.safeParse(casesEnvelope, value);
  return read.success ? ok(read.output) : err({ code: 'cases-file/broken' });
}

const opening = utf8(`{"format":"${casesFormat}"`);

function beginsAsOurs(bytes: Bytes): boolean {
  return opening.every((byte, at) => bytes[at] === byte);
}
