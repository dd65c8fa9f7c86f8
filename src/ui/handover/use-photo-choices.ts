/** Holds what was decided of each photo: it leaves, a masked copy of it leaves, or neither. */
import { useState } from 'preact/hooks';
import type { HandoverPhoto } from './load-handover.ts';

/** `seq` of what leaves, the photo or one of its copies; null: nothing of it. */
export type PhotoChoice = number | null;

export type PhotoChoices = {
  /** Undefined while nobody has decided. */
  decided: (photo: number) => PhotoChoice | undefined;
  /** Whether the entry was looked at and kept. */
  looked: (seq: number) => boolean;
  set: (photo: number, choice: PhotoChoice) => void;
  forget: () => void;
};

export function usePhotoChoices(): PhotoChoices {
  const [choices, setChoices] = useState<ReadonlyMap<number, PhotoChoice>>(new Map());
  return {
    decided: (photo) => choices.get(photo),
    looked: (seq) => [...choices.values()].includes(seq),
    set: (photo, choice) => setChoices((before) => new Map(before).set(photo, choice)),
    forget: () => setChoices(new Map()),
  };
}

/** Every entry that shows the photo, whole or masked. */
export function versionsOf({ seq, copies }: HandoverPhoto): number[] {
  return [seq, ...copies.map((copy) => copy.seq)];
}
