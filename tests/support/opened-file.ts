/** Opened files for tests: through the real reader, without a thread. */
import { fileFacts } from '#casework/file-facts.ts';
import type { OpenedFile } from '#casework/opened-file.ts';
import { openHandover } from '#handover/open-handover.ts';
import { pieceReader } from '#handover/piece-reader.ts';
import { digest, verify } from './node-keys.ts';

export async function openedFile(blob: Blob, name = 'temoin.zip'): Promise<OpenedFile> {
  const opened = await openHandover(blob, {}, { digest, verify });
  if (!opened.ok) throw new Error(opened.error);
  const piece = pieceReader(opened.value, digest);
  return { ...fileFacts({ name, size: blob.size }, opened.value.read), piece };
}
