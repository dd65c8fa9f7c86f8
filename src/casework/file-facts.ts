/** What is told of a file from what its reader found: the same facts in the thread that reads and in the one that shows. */
import { wholeHash } from '#core/journal/short-code.ts';
import type { FileFacts } from './opened-file.ts';

export function fileFacts(
  file: { name: string; size: number },
  read: Omit<FileFacts, 'name' | 'bytes' | 'wholeHash'>,
): FileFacts {
  return {
    name: file.name,
    bytes: file.size,
    verdict: read.verdict,
    faults: read.faults,
    warnings: read.warnings,
    entries: read.entries,
    kid: read.kid,
    head: read.head,
    code: read.code,
    wholeHash: read.head && wholeHash(read.head.hash),
    kept: read.kept,
    seal: read.seal,
    demo: read.demo,
    // The raw values were judged by the reader; they would double what goes from thread to thread.
    disclosed: read.disclosed.map(({ seq, claims }) => ({ seq, claims })),
    heads: read.heads,
  };
}
