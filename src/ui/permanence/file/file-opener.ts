/** What the first door needs: a file read and judged elsewhere than in the page. */
import type { OpenedFile, OpenFailure } from '#casework/opened-file.ts';
import type { Result } from '#core/result.ts';

export interface FileOpener {
  /** Never rejects. The passphrase is needed when the answer is `file/passphrase`. */
  open(
    file: File,
    how: { passphrase?: string },
  ): Promise<Result<OpenedFile, { code: OpenFailure }>>;
}
