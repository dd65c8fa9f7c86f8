/** Finds what to leave out of a file that is too big for an e-mail: the day whose photos weigh most. */
import { dayOf } from '../i18n/format.ts';
import type { HandoverPhoto } from './load-handover.ts';

/** A picture as it leaves: the photo itself or a masked copy of it, under the day of the photo. */
export type LeavingPhoto = { seq: number; at: string; bytes: number };

/** What mail providers take, in bytes (product.md, "Hand-over"). */
export const mailLimit = 20_000_000;

export type PhotoDay = { day: string; seqs: number[]; bytes: number };

/** Null when no photo leaves. Of two days of one weight the older goes. */
export function heaviestDay(photos: readonly LeavingPhoto[]): PhotoDay | null {
  const days = new Map<string, PhotoDay>();
  for (const { seq, at, bytes } of photos) {
    const name = dayOf(at);
    const day = days.get(name) ?? { day: name, seqs: [], bytes: 0 };
    days.set(name, { ...day, seqs: [...day.seqs, seq], bytes: day.bytes + bytes });
  }
  const [heaviest] = [...days.values()].toSorted(
    (a, b) => b.bytes - a.bytes || a.day.localeCompare(b.day),
  );
  return heaviest ?? null;
}

/** What leaves of the photos when these lines leave. */
export function leavingPhotos(
  photos: readonly HandoverPhoto[],
  lines: ReadonlySet<number>,
): LeavingPhoto[] {
  return photos.flatMap(({ seq, at, bytes, copies }) =>
    [{ seq, bytes }, ...copies]
      .filter((one) => lines.has(one.seq))
      .map((one) => ({ seq: one.seq, at, bytes: one.bytes })),
  );
}
