/**
 * SHA-256 for whoever hashes a journal at once: a file of 10 000 entries holds 100 000 short texts, and asking WebCrypto
 * for each costs ten times its hash. Long bytes (photos) stay with WebCrypto, which is the faster one there.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import type { Digest } from '#core/crypto.ts';
import { browserKeys } from './browser-keys.ts';

/** Bytes; where both were equally fast, by a wide margin above any disclosure and below any photo. */
const short = 8192;

export const quickDigest: Digest = async (bytes) =>
  bytes.length <= short ? new Uint8Array(sha256(bytes)) : browserKeys.digest(bytes);
