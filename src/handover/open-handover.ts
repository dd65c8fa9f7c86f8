/** Opens one received file, encrypted or not, and judges it; the ZIP stays at hand to read its pieces from. */
import { err, ok, type Result } from '#core/result.ts';
import { isAge, openAge, type AgeFailure } from './open-age.ts';
import { verifyFile, type Verification, type VerifyTools } from './verify-file.ts';

export type OpenedHandover = { zip: Blob; read: Verification };

export async function openHandover(
  file: Blob,
  how: { passphrase?: string },
  tools: VerifyTools,
): Promise<Result<OpenedHandover, AgeFailure | 'file/read'>> {
  try {
    const zip = (await isAge(file)) ? await openAge(file, how.passphrase) : ok(file);
    if (!zip.ok) return zip;
    return ok({ zip: zip.value, read: await verifyFile(zip.value, tools) });
  } catch {
    // A key that was pulled out, a file that was moved while it was read.
    return err('file/read');
  }
}
