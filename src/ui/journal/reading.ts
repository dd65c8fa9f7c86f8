/** Owes the journal's screens what can be written to: nothing of a received file, and of a series its last journal alone. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

export type Reading = {
  /** No note, no erasing, no answer: the journal is somebody else's file. */
  readOnly: boolean;
  /** The journal that is written to now; null where nothing tells several apart. */
  written: string | null;
  /** `kid/seq` of entries that a fault names; said on their line. */
  faulty: ReadonlySet<string>;
  /** The words of that mark. */
  faultWords: string;
};

const own: Reading = { readOnly: false, written: null, faulty: new Set(), faultWords: '' };

export const ReadingContext = createContext<Reading>(own);

export function useReading(): Reading {
  return useContext(ReadingContext);
}

/** A journal whose own screens are shown: `kid` is the one that is written to. */
export function ownReading(kid: string): Reading {
  return { ...own, written: kid };
}

/** Whether a line can be answered, noted or erased: an entry of a journal that another one continues cannot. */
export function useWritable(kid: string): boolean {
  const { readOnly, written } = useReading();
  return !readOnly && (written === null || written === kid);
}
