/** The two members that hold the entries: signed lines, and their disclosed content for programs that only read. */
import { decodeDisclosures } from '#core/entry/decode-disclosures.ts';
import { sealFormat, sealVersion } from '#core/journal/seal.ts';

/** One entry of the file: `disclosures` are those that leave, none when it is withheld or erased. */
export type HandoverEntry = { seq: number; jws: string; disclosures: readonly string[] };

/** `journal/entries.sdjwt`: one entry a line, LF after each. */
export function entriesBlob(entries: readonly HandoverEntry[]): Blob {
  return new Blob(entries.map(({ jws, disclosures }) => `${[jws, ...disclosures].join('~')}~\n`));
}

/** `journal/journal.json`: the disclosed entries, ascending, each with exactly its disclosed claims. */
export function journalJsonBlob(kid: string, entries: readonly HandoverEntry[]): Blob {
  const head = { format: sealFormat, version: sealVersion, kid };
  const lines = entries
    .filter(({ disclosures }) => disclosures.length > 0)
    .map(({ seq, disclosures }) => JSON.stringify({ seq, ...decodeDisclosures(disclosures) }));
  // One string an entry: a journal of 100 MB never stands in memory as one.
  const parts = lines.flatMap((line, index) => [index === 0 ? '\n' : ',\n', line]);
  return new Blob([JSON.stringify(head).slice(0, -1), ',"entries":[', ...parts, '\n]}\n']);
}
