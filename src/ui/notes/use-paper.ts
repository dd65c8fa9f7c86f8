/** Keeps the paper that goes with a line until it is sent: taken without metadata, or refused with its code. */
import { useState } from 'preact/hooks';
import { useBusy } from '../controls/use-busy.ts';
import type { PictureTools, TakenFile } from '../permanence/pictures/picture-tools.ts';

/** `id`: drawn once, so that sending it again after a worker's death changes nothing. */
export type Paper = TakenFile & { id: string; name: string };

export type PaperState = {
  paper: Paper | null;
  reading: boolean;
  /** Why the last file was not taken; null while all is well. */
  refused: string | null;
  take: (file: File) => void;
  drop: () => void;
};

export function usePaper(pictures: PictureTools): PaperState {
  const [paper, setPaper] = useState<Paper | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const [reading, run] = useBusy();
  const take = (file: File) =>
    run(async () => {
      setRefused(null);
      const taken = await pictures
        .take(file)
        .catch(() => ({ ok: false as const, error: { code: 'picture/unreadable' } }));
      if (!taken.ok) return setRefused(taken.error.code);
      setPaper({ ...taken.value, id: crypto.randomUUID(), name: file.name });
    });
  const drop = () => {
    setPaper(null);
    setRefused(null);
  };
  return { paper, reading, refused, take, drop };
}
