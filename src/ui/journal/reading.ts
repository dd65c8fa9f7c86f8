/** Owes the journal's screens the one thing that differs when a received file is read: nothing can be written to it. */
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

export type Reading = {
  /** No note, no erasing, no answer: the journal is somebody else's file. */
  readOnly: boolean;
  /** `kid/seq` of entries that a fault names; said on their line. */
  faulty: ReadonlySet<string>;
  /** The words of that mark. */
  faultWords: string;
};

const own: Reading = { readOnly: false, faulty: new Set(), faultWords: '' };

export const ReadingContext = createContext<Reading>(own);

export function useReading(): Reading {
  return useContext(ReadingContext);
}
