/** Pages of a PDF as poppler counts them: Firefox packs its page objects where no search of bytes finds them. */
import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** @param path of a PDF on disk. Throws when it is none. */
export async function pdfPages(path: string): Promise<number> {
  const { stdout } = await promisify(execFile)('pdfinfo', [path]);
  return Number(/^Pages:\s+(\d+)$/mu.exec(stdout)?.[1] ?? Number.NaN);
}
