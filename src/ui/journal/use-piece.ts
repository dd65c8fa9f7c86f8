/** Owes the address of a picture of the store for as long as it is shown, and gives the memory back after. */
import { useEffect, useState } from 'preact/hooks';
import type { JournalClient } from '../journal-client.ts';

/** `undefined` while it is read, `null` when there is none. */
export function usePiece(
  client: JournalClient,
  kid: string,
  sha256: string | undefined,
): string | null | undefined {
  const [url, setUrl] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    let here = true;
    let made: string | null = null;
    setUrl(undefined);
    const show = (blob: Blob | null) => {
      if (!here) return;
      made = blob === null ? null : URL.createObjectURL(blob);
      setUrl(made);
    };
    const reading = sha256 === undefined ? Promise.resolve(null) : client.read.piece(kid, sha256);
    void reading.then(show, () => show(null));
    return () => {
      here = false;
      if (made !== null) URL.revokeObjectURL(made);
    };
  }, [client, kid, sha256]);
  return url;
}
