/** Whether opened files may be of two persons: nothing ties their journals together, and nobody answered the question. */
import type { OpenedSeries } from './opened-series.ts';

export function isUnsure(series: Pick<OpenedSeries, 'groups' | 'samePerson'> | null): boolean {
  return series !== null && series.groups.length > 1 && !series.samePerson;
}
