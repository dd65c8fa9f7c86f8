/** Owes a button one run at a time: busy while its act is under way, and never a second start. */
import { useRef, useState } from 'preact/hooks';

/** `[busy, run]`: `run(act)` starts `act` unless one is under way; busy ends when it ends, well or badly. */
export function useBusy(): [boolean, (act: () => Promise<void>) => void] {
  const [busy, setBusy] = useState(false);
  // State arrives at the next render; a double click arrives before it.
  const running = useRef(false);
  const run = (act: () => Promise<void>): void => {
    if (running.current) return;
    running.current = true;
    setBusy(true);
    void act().finally(() => {
      running.current = false;
      setBusy(false);
    });
  };
  return [busy, run];
}
