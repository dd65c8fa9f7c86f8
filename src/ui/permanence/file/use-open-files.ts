/** Owes the first door its files one after the other: read elsewhere, asked for a passphrase, laid on the table. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { addFile } from '#casework/add-file.ts';
import type { OpenFailure } from '#casework/opened-file.ts';
import type { ScreenProps } from '../screen-props.ts';

/** A file that is not on the table yet. */
export type WaitingFile = { id: number; file: File; state: 'reading' | OpenFailure };

export type OpenFiles = {
  waiting: readonly WaitingFile[];
  add: (files: readonly File[]) => void;
  /** Tries one again with a passphrase. */
  unlock: (waiting: WaitingFile, passphrase: string) => void;
  leave: (waiting: WaitingFile) => void;
};

/** Files already taken from the doors: coming back to this screen must not open them again. */
const taken = new WeakSet<File>();

export function useOpenFiles({ client, given, setWork }: ScreenProps): OpenFiles {
  const [waiting, setWaiting] = useState<readonly WaitingFile[]>([]);
  const next = useRef(0);
  const read = useCallback(
    async (one: WaitingFile, how: { passphrase?: string }) => {
      const change = (state: WaitingFile['state']) =>
        setWaiting((all) => all.map((old) => (old.id === one.id ? { ...one, state } : old)));
      change('reading');
      const opened = await client.files.open(one.file, how);
      if (!opened.ok) return change(opened.error.code);
      setWork((work) => ({ ...work, series: addFile(work.series, opened.value) }));
      setWaiting((all) => all.filter(({ id }) => id !== one.id));
    },
    [client, setWork],
  );
  const add = useCallback(
    (files: readonly File[]) => {
      const more = files.map((file) => ({ id: next.current++, file, state: 'reading' as const }));
      setWaiting((all) => [...all, ...more]);
      // One after the other: each takes a core and the disk for itself.
      void more.reduce(async (before, one) => {
        await before;
        await read(one, {});
      }, Promise.resolve());
    },
    [read],
  );
  useEffect(() => {
    const fresh = given.filter((file) => !taken.has(file));
    for (const file of fresh) taken.add(file);
    if (fresh.length > 0) add(fresh);
  }, [given, add]);
  return {
    waiting,
    add,
    unlock: (one, passphrase) => void read(one, { passphrase }),
    leave: ({ id }) => setWaiting((all) => all.filter((one) => one.id !== id)),
  };
}
