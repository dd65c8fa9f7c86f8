/**
 * Cases at rest (docs/adr/0012): a passphrase opens one wrapped data key, which seals each case on its own. A wrong
 * passphrase and a changed record are told apart from nothing else: AES-GCM's tag is the check.
 */
import * as v from 'valibot';
import { fromBase64url, toBase64url } from '#core/bytes/base64url.ts';
import { fromUtf8 } from '#core/bytes/from-utf8.ts';
import { utf8 } from '#core/bytes/utf8.ts';
import type { Bytes, RandomBytes } from '#core/crypto.ts';
import { err, ok, type Result } from '#core/result.ts';
import { fewestIterations, type CaseBox, type SealedCase } from '#core/sealed-case.ts';
import type { KeyHandle } from '#recorder/ports/key-handle.ts';
import { caseRecord, type CaseRecord } from './case-record.ts';

/** Signs of a new passphrase, at least: it stands alone against whoever holds the computer (NIST SP 800-63B-4 §3.1.1). */
export const shortestPassphrase = 15;

type Boxed = { iv: Bytes; data: Bytes; about: Bytes };

/** What the vault needs of WebCrypto; `about` is authenticated with the data and not stored (AAD). */
export interface CaseCrypto {
  random: RandomBytes;
  /** PBKDF2-HMAC-SHA-256 to a non-extractable AES-256-GCM key. */
  derive(passphrase: Bytes, kdf: { salt: Bytes; iterations: number }): Promise<KeyHandle>;
  /** 32 bytes as a non-extractable AES-256-GCM key. */
  importKey(raw: Bytes): Promise<KeyHandle>;
  encrypt(key: KeyHandle, box: Boxed): Promise<Bytes>;
  /** Null when the tag does not fit. */
  decrypt(key: KeyHandle, box: Boxed): Promise<Bytes | null>;
}

/** `cases/passphrase`: wrong, or the record was changed: nobody can tell which. */
export type VaultFailure = { code: 'cases/passphrase' };

const aboutKey = utf8('temoin data key of cases, 1');
/** A record put under another's id does not open. */
const aboutCase = (id: string): Bytes => utf8(`temoin case, 1: ${id}`);

/** @returns the record to be stored under `vaultId`, and the key that seals cases */
export async function makeVault(
  crypto: CaseCrypto,
  passphrase: string,
): Promise<{ sealed: SealedCase; key: KeyHandle }> {
  const raw = crypto.random(32);
  const sealed = await sealUnder(crypto, { data: raw, about: aboutKey, passphrase });
  return { sealed, key: await crypto.importKey(raw) };
}

export async function openVault(
  crypto: CaseCrypto,
  sealed: SealedCase,
  passphrase: string,
): Promise<Result<KeyHandle, VaultFailure>> {
  const raw = await openUnder(crypto, { sealed, about: aboutKey, passphrase });
  return raw === null ? err({ code: 'cases/passphrase' }) : ok(await crypto.importKey(raw));
}

/** The same data key under another passphrase: no case is written again. */
export async function rewrapVault(
  crypto: CaseCrypto,
  sealed: SealedCase,
  passphrase: { before: string; after: string },
): Promise<Result<SealedCase, VaultFailure>> {
  const before = { sealed, about: aboutKey, passphrase: passphrase.before };
  const data = await openUnder(crypto, before);
  if (data === null) return err({ code: 'cases/passphrase' });
  return ok(await sealUnder(crypto, { data, about: aboutKey, passphrase: passphrase.after }));
}

/** Bytes under a passphrase, with a salt of their own: the data key here, a whole caseload in a file. */
export async function sealUnder(
  crypto: CaseCrypto,
  { data, about, passphrase }: Omit<Boxed, 'iv'> & { passphrase: string },
): Promise<Required<SealedCase>> {
  const kdf = { salt: crypto.random(16), iterations: fewestIterations };
  const key = await crypto.derive(typed(passphrase), kdf);
  const sealed = await seal(crypto, key, { data, about });
  return { ...sealed, kdf: { ...kdf, salt: toBase64url(kdf.salt) } };
}

/** Null when the passphrase is wrong or the bytes were changed. */
export async function openUnder(
  crypto: CaseCrypto,
  { sealed, about, passphrase }: { sealed: SealedCase; about: Bytes; passphrase: string },
): Promise<Bytes | null> {
  const salt = fromBase64url(sealed.kdf?.salt ?? '');
  if (sealed.kdf === undefined || salt === null) return null;
  const key = await crypto.derive(typed(passphrase), { ...sealed.kdf, salt });
  return open(crypto, key, { sealed, about });
}

/** Keyboards write é as one sign or as two: the same words are the same passphrase. */
function typed(passphrase: string): Bytes {
  return utf8(passphrase.normalize('NFKC').trim());
}

export async function sealCase(
  crypto: CaseCrypto,
  key: KeyHandle,
  record: CaseRecord,
): Promise<CaseBox> {
  const data = utf8(JSON.stringify(record));
  return { id: record.id, sealed: await seal(crypto, key, { data, about: aboutCase(record.id) }) };
}

/** Null for a box that this key did not seal under this id, or whose content is no case. */
export async function openCase(
  crypto: CaseCrypto,
  key: KeyHandle,
  { id, sealed }: CaseBox,
): Promise<CaseRecord | null> {
  const data = await open(crypto, key, { sealed, about: aboutCase(id) });
  const text = data && fromUtf8(data);
  if (text === null) return null;
  const read = v.safeParse(caseRecord, jsonOf(text));
  return read.success && read.output.id === id ? read.output : null;
}

async function seal(
  crypto: CaseCrypto,
  key: KeyHandle,
  what: Omit<Boxed, 'iv'>,
): Promise<{ iv: string; ct: string }> {
  const iv = crypto.random(12);
  const ct = await crypto.encrypt(key, { iv, ...what });
  return { iv: toBase64url(iv), ct: toBase64url(ct) };
}

async function open(
  crypto: CaseCrypto,
  key: KeyHandle,
  { sealed, about }: { sealed: SealedCase; about: Bytes },
): Promise<Bytes | null> {
  const iv = fromBase64url(sealed.iv);
  const data = fromBase64url(sealed.ct);
  return iv === null || data === null ? null : crypto.decrypt(key, { iv, data, about });
}

/** The tag says that we wrote it; a version of tomorrow may have written it otherwise. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
