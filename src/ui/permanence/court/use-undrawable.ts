/** Owes a screen the reason why a received picture is not shown, before any of it is decoded. */
import { useEffect, useState } from 'preact/hooks';
import type { MaskTools } from '../../masking/mask-tools.ts';

type Refused = Awaited<ReturnType<MaskTools['undrawable']>>;

/** `undefined` while it is read, `null` when the picture may be shown. */
export function useUndrawable(
  masks: Pick<MaskTools, 'undrawable'>,
  blob: Blob | null | undefined,
): Refused | undefined {
  const [refused, setRefused] = useState<Refused | undefined>(undefined);
  useEffect(() => {
    if (blob === undefined) return undefined;
    let here = true;
    const show = (found: Refused) => {
      if (here) setRefused(found);
    };
    if (blob === null) show('mask/unreadable');
    else void masks.undrawable(blob).then(show, () => show('mask/unreadable'));
    return () => {
      here = false;
    };
  }, [masks, blob]);
  return refused;
}
