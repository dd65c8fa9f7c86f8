/** The pictures of a court set that somebody looks at before they leave: its captures, then the pieces that are pictures. */
import type { CourtSet } from './court-set.ts';

export type CourtPicture = {
  /** As the inventory has it: `2-1`, `03`. */
  number: string;
  sha256: string;
  /** In Paris; `time` null when only the day is known. */
  when: { day: string; time: string | null } | null;
  /** A masked copy already, made by the person. */
  masked: boolean;
};

/** One for each hash: what is the same to the bit is looked at, and masked, once. */
export function courtPictures({ captures, others }: CourtSet): CourtPicture[] {
  const pieces = others
    .filter(({ type }) => isPicture(type))
    .map(({ number, sha256, day }) => ({
      number: String(number).padStart(2, '0'),
      sha256,
      when: day === null ? null : { day, time: null },
      masked: false,
    }));
  const byHash = new Map<string, CourtPicture>();
  for (const { number, sha256, when, masked } of [...captures, ...pieces]) {
    if (!byHash.has(sha256)) byHash.set(sha256, { number, sha256, when, masked });
  }
  return [...byHash.values()];
}

/** @param type of a claim: anybody's word, in any case */
export function isPicture(type: string): boolean {
  return /^\s*image\//i.test(type);
}
