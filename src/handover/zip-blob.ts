/** Members to one ZIP, stored, without ever holding it in memory: photos do not get smaller, and 500 MB must pass. */
import { makeZip } from 'client-zip';
import { wallClock } from '#core/time/paris.ts';

export type ZipPart = { name: string; blob: Blob };

/** @param at instant of the export: the time of every member, as the clocks of Paris show it */
export async function zipBlob(parts: readonly ZipPart[], at: string): Promise<Blob> {
  const lastModified = parisAsLocal(at);
  const memberOf = new WeakMap<Uint8Array, Blob>();
  const files = parts.map(({ name, blob }) => ({
    name,
    input: noted(blob, memberOf),
    size: blob.size,
    lastModified,
  }));
  const reader = makeZip(files).getReader();
  const whole: BlobPart[] = [];
  let member: Blob | undefined;
  for (;;) {
    const { value } = await reader.read();
    if (value === undefined) break;
    const of = memberOf.get(value);
    // What the writer passed on of a member is not kept: the ZIP refers to the member itself, once.
    if (of === undefined) whole.push(new Uint8Array(value));
    else if (of !== member) whole.push(of);
    member = of;
  }
  return new Blob(whole, { type: 'application/zip' });
}

/** The bytes of a member, each chunk remembered as its own: client-zip hands on the very chunks that it was given. */
async function* noted(
  blob: Blob,
  memberOf: WeakMap<Uint8Array, Blob>,
): AsyncGenerator<Uint8Array<ArrayBuffer>> {
  const reader = blob.stream().getReader();
  for (;;) {
    const { value } = await reader.read();
    if (value === undefined) return;
    memberOf.set(value, blob);
    yield value;
  }
}

/** MS-DOS times have no zone and client-zip writes local ones: the computer's own zone would leave with the file. */
function parisAsLocal(at: string): Date {
  const clock = wallClock(at);
  if (clock === null) throw new Error('an export has an instant');
  return new Date(`${clock.day}T${clock.time}`);
}
