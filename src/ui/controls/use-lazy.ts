/** Owes a page a small first load: a part that comes when it is asked for, from the same package. */
import type { ComponentType } from 'preact';
import { useEffect, useState } from 'preact/hooks';

export type Lazy<P> = { Shown: ComponentType<P> } | 'loading' | 'failed';

/** @param load the same function at every render, or the part is loaded again */
export function useLazy<P>(load: () => Promise<ComponentType<P>>): Lazy<P> {
  const [loaded, setLoaded] = useState<Lazy<P>>('loading');
  useEffect(() => {
    let here = true;
    const show = (next: Lazy<P>) => {
      if (here) setLoaded(next);
    };
    load().then(
      (Shown) => show({ Shown }),
      () => show('failed'),
    );
    return () => {
      here = false;
    };
  }, [load]);
  return loaded;
}
