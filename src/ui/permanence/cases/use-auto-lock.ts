/** Locks the cases after ten minutes without use of this tab, and tells the band how long is left. */
import { useEffect, useState } from 'preact/hooks';
import { minutesLeft } from '#casework/cases/auto-lock.ts';
import type { CaseShelf } from '#casework/cases/case-shelf.ts';

type Clocked = { cases: CaseShelf; now: () => number };

const lookEvery = 15_000;
const uses = ['pointerdown', 'keydown'] as const;

/** @param open whether the cases are. @returns minutes until they lock */
export function useAutoLock(client: Clocked, open: boolean): number {
  const [minutes, setMinutes] = useState(10);
  useEffect(() => {
    if (!open) return undefined;
    let lastUse = client.now();
    setMinutes(minutesLeft({ now: lastUse, lastUse }));
    const look = () => {
      const left = minutesLeft({ now: client.now(), lastUse });
      if (left === 0) client.cases.lock();
      else setMinutes(left);
    };
    const used = () => {
      // A computer that slept an hour wakes with a touch: that touch must not renew what is over.
      look();
      lastUse = client.now();
    };
    const timer = setInterval(look, lookEvery);
    for (const use of uses) addEventListener(use, used, true);
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      for (const use of uses) removeEventListener(use, used, true);
      document.removeEventListener('visibilitychange', look);
    };
  }, [client, open]);
  return minutes;
}
