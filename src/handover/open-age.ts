/** Opens a hand-over file encrypted with age (age-encryption.org/v1) under a passphrase; anything else is refused. */
import { err, ok, type Result } from '#core/result.ts';
import { limits } from './limits.ts';

export type AgeFailure = 'file/passphrase' | 'file/wrong-passphrase' | 'file/age';

const magic = 'age-encryption.org/v1\n';
/** One recipient, by passphrase: salt of 16 bytes, then the work factor as a power of two. */
const header = /^age-encryption\.org\/v1\n-> scrypt [A-Za-z0-9+/]{22} ([1-9]\d{0,2})\n/;
/**
 * What age itself writes at most: 2^18 takes 276 MB for some seconds. A file that asks for more would freeze a small
 * computer before anybody could say that the passphrase is wrong.
 */
const mostWork = 18;
/** Each 64 kB get 16 bytes more. */
const mostBytes = limits.totalBytes * 1.001;

export async function isAge(file: Blob): Promise<boolean> {
  return (await file.slice(0, magic.length).text()) === magic;
}

/** @param passphrase undefined: asked for, unless the file is refused anyway */
export async function openAge(
  file: Blob,
  passphrase: string | undefined,
): Promise<Result<Blob, AgeFailure>> {
  const [, work = ''] = header.exec(await file.slice(0, 128).text()) ?? [];
  if (work === '' || Number(work) > mostWork || file.size > mostBytes) return err('file/age');
  if (passphrase === undefined || passphrase === '') return err('file/passphrase');
  const { Decrypter } = await import('age-encryption');
  const decrypter = new Decrypter();
  decrypter.addPassphrase(passphrase);
  try {
    const content = await decrypter.decrypt(file.stream());
    return ok(await new Response(content).blob());
  } catch (error) {
    // The library says it in words only; a damaged file and a cut one both end elsewhere.
    const wrong = error instanceof Error && error.message.startsWith('no identity matched');
    return err(wrong ? 'file/wrong-passphrase' : 'file/age');
  }
}
