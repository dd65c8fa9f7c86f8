/** Names that no claim may have, and members that no claim's value may hold (docs/format.md §3, §7). */
import { isPlainObject } from '../bytes/is-plain-object.ts';

/** Names of what is always visible, and the two that RFC 9901 gives a meaning. */
export const reservedNames: ReadonlySet<string> = new Set([
  'v',
  'seq',
  'prev',
  '_sd',
  '_sd_alg',
  '...',
  'demo',
]);

/** Standard verifiers would drop these members (RFC 9901 §7.1), and the two readers would disagree. */
export function holdsReservedMember(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsReservedMember);
  if (!isPlainObject(value)) return false;
  return Object.entries(value).some(
    ([name, member]) => name === '_sd' || name === '...' || holdsReservedMember(member),
  );
}

/** Limits of one entry (docs/format.md §7, `entry/limit`): characters of one disclosure, disclosures. */
export const disclosureLimit = 256_000;
export const disclosuresLimit = 64;
