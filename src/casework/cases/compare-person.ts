/**
 * The wrong-person guard: is this file, or this account, the case's person? HMACs and journal identities are compared;
 * a name or number is never looked at.
 */
import type { CaseRecord, FoundPerson } from './case-record.ts';

/** What tells a person: journals, and the account's HMACs. */
export type Fingerprint = Pick<FoundPerson, 'nameMacs' | 'numberMac'> & {
  /** Journals of the files, and those that they continue. */
  kids: readonly string[];
};

/**
 * `same` · `other`: it is somebody else's · `name`: only the name agrees, and two people may bear it ·
 * `unknown`: nothing to compare, the helper asks aloud.
 */
export type Sameness = 'same' | 'other' | 'name' | 'unknown';

export function comparePerson(
  record: Pick<CaseRecord, 'files' | 'nameMacs' | 'numberMac'>,
  seen: Fingerprint,
): Sameness {
  // The number wins (docs/format.md §1): names are written in more than one way.
  if (record.numberMac !== null && seen.numberMac !== null)
    return record.numberMac === seen.numberMac ? 'same' : 'other';
  if (record.files.some(({ kid }) => seen.kids.includes(kid))) return 'same';
  if (record.nameMacs.length === 0 || seen.nameMacs.length === 0) return 'unknown';
  return record.nameMacs.some((mac) => seen.nameMacs.includes(mac)) ? 'name' : 'other';
}

/** Cases that may be this person's: the sure ones first. */
export function casesOf(
  cases: readonly CaseRecord[],
  seen: Fingerprint,
): { record: CaseRecord; sure: boolean }[] {
  const found = cases.flatMap((record) => {
    const same = comparePerson(record, seen);
    return same === 'same' || same === 'name' ? [{ record, sure: same === 'same' }] : [];
  });
  return found.toSorted((a, b) => Number(b.sure) - Number(a.sure));
}
