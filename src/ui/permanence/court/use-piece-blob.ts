/** Owes a screen a piece of an opened file, and its address for as long as it is shown. */
import { useEffect, useState } from 'preact/hooks';

/** `undefined` while it is read, `null` when the file has none. */
export function usePieceBlob(
  piece: (sha256: string) => Promise<Blob | null>,
  sha256: string,
): Blob | null | undefined {
  const [blob, setBlob] = useState<Blob | null | undefined>(undefined);
  useEffect(() => {
    let here = true;
    const show = (found: Blob | null) => {
      if (here) setBlob(found);
    };
    void piece(sha256).then(show, () => show(null));
    return () => {
      here = false;
    };
  }, [piece, sha256]);
  return blob;
}

export function useBlobUrl(blob: Blob | null | undefined): string | null {
  const [url, setUrl] = useState<string | null>(null);
  useEffect(() => {
    if (!blob) return undefined;
    const made = URL.createObjectURL(blob);
    setUrl(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return url;
}
