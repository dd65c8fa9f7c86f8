/** Owes the shell its cases: read when the page opens and whenever something was written, locked by themselves. */
import { useEffect } from 'preact/hooks';
import type { ShelfState } from '#casework/cases/case-shelf.ts';
import type { PermanenceClient } from '../permanence-client.ts';
import { useAutoLock } from './use-auto-lock.ts';
import { useShelf } from './use-shelf.ts';

export type CasesNow = { state: ShelfState; minutes: number; lock: () => void };

export function useCases(client: PermanenceClient): CasesNow {
  const shelf = client.cases;
  const state = useShelf(shelf);
  useEffect(() => {
    const read = () => {
      // A store that cannot be read now is read at the next news.
      shelf.refresh().catch(() => undefined);
    };
    read();
    return client.onChange(read);
  }, [client, shelf]);
  const minutes = useAutoLock(client, state.is === 'open');
  return { state, minutes, lock: () => shelf.lock() };
}

/** The association keeps cases on this computer, locked or not. */
export function isKept({ is }: ShelfState): boolean {
  return is === 'locked' || is === 'open';
}
