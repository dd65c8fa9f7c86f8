/** Members to one ZIP, stored, without ever holding it in memory: photos do not get smaller, and 500 MB must pass. */
import { makeZip } from 'client-zip';
import { wallClock } from '#core/time/paris.ts';

export type ZipPart = { name: string; blob: Blob };

/** Bytes gathered before they become a Blob, which browsers keep on disk when many. */
const gathered = 8_000_000;

/** @param at instant of the export: the time of every member, as the clocks of Paris show it */
export async function zipBlob(parts: readonly ZipPart[], at: string): Promise<Blob> {
  const lastModified = parisAsLocal(at);
  const files = parts.map(({ name, blob }) => ({
    name,
    input: blob,
    size: blob.size,
    lastModified,
  }));
  const reader = makeZip(files).getReader();
  const blobs: Blob[] = [];
  let chunks: BlobPart[] = [];
  let held = 0;
  for (;;) {
    const { value } = await reader.read();
    if (value === undefined) break;
    // A copy: what a stream hands out is its own again at the next read.
    chunks.push(new Uint8Array(value));
    held += value.length;
    if (held < gathered) continue;
    blobs.push(new Blob(chunks));
    chunks = [];
    held = 0;
  }
  return new Blob([...blobs, ...chunks], { type: 'application/zip' });
}

/** MS-DOS times have no zone and client-zip writes local ones: the computer's own zone would leave with the file. */
function parisAsLocal(at: string): Date {
  const clock = wallClock(at);
  if (clock === null) throw new Error('an export has an instant');
  return new Date(`${clock.day}T${clock.time}`);
}
