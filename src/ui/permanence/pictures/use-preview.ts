/** Owes a picture its address for as long as it is shown: forgotten with the component, the blob stays free to go. */
import { useEffect, useState } from 'preact/hooks';

export function usePreview(blob: Blob): string | null {
  const [address, setAddress] = useState<string | null>(null);
  useEffect(() => {
    const made = URL.createObjectURL(blob);
    setAddress(made);
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return address;
}
