/** Lays one more file on the table; journals that nothing ties to the others make the question of the person new again. */
import { mergeFiles } from './merge-files.ts';
import type { OpenedFile } from './opened-file.ts';
import type { OpenedSeries } from './opened-series.ts';

/** @returns the same series when the very same file lies there already: dropped twice it says nothing more */
export function addFile(series: OpenedSeries | null, file: OpenedFile): OpenedSeries {
  if (series?.files.some((one) => isSame(one, file)) === true) return series;
  const files = [...(series?.files ?? []), file];
  const known = series?.known ?? [];
  const merged = mergeFiles(files, { samePerson: false, known });
  const answered = series?.samePerson === true && merged.groups.length <= series.groups.length;
  return answered ? { ...merged, samePerson: true } : merged;
}

/** Head, size, and content: without a fault the seal's `sums` holds every byte, so a damaged copy is not taken for it. */
function isSame(one: OpenedFile, other: OpenedFile): boolean {
  return one.head !== null && contentOf(one) === contentOf(other);
}

function contentOf({ kid, head, bytes, verdict, faults, seal }: OpenedFile): string {
  return JSON.stringify([kid, head?.hash, bytes, verdict, faults, seal?.sums]);
}
