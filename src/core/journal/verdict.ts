/** The one word over a file that was read (docs/format.md §7, rulings 10 and 11). */
import { isUnreadable, type Fault } from './fault.ts';
import type { Seal } from './seal.ts';

export const verdicts = [
  'intact',
  'intact-kept',
  'partial',
  'altered',
  'unreadable',
  'example',
] as const;
export type Verdict = (typeof verdicts)[number];

/** @param file `kept`: entries that disclose only `kind` and `source`; `demo`: entry 0 says so */
export function verdictOf(file: {
  faults: readonly Fault[];
  seal: Seal | null;
  kept: number;
  demo: boolean;
}): Verdict {
  if (file.faults.some(isUnreadable)) return 'unreadable';
  // An altered example is altered: `demo` excuses nothing.
  if (file.faults.length > 0 || file.seal === null) return 'altered';
  if (file.demo) return 'example';
  const { withheld, erased, masked } = file.seal;
  if (withheld.length + erased.length + masked.length > 0) return 'partial';
  return file.kept > 0 ? 'intact-kept' : 'intact';
}

/** Notes and photos that the person kept: all that is left of them here is what they are (§6). */
export function isKept(claims: Record<string, unknown>): boolean {
  const names = Object.keys(claims);
  return names.length > 0 && names.every((name) => name === 'kind' || name === 'source');
}
