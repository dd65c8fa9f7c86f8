/** Keeps the journal page true: reads again when something was written, here or in the background. */
import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { JournalClient } from '../journal-client.ts';
import { loadJournal, type LoadedJournal } from './load-journal.ts';

export function useJournal(client: JournalClient): [LoadedJournal, () => void] {
  const [loaded, setLoaded] = useState<LoadedJournal>({ state: 'loading' });
  const turn = useRef(0);
  const reload = useCallback(() => {
    turn.current += 1;
    const mine = turn.current;
    // A slow read must not put an older journal over a newer one.
    const show = (next: LoadedJournal) => {
      if (turn.current === mine) setLoaded(next);
    };
    // The newest lines alone stand in only for nothing at all.
    const first = (next: LoadedJournal) => {
      if (turn.current === mine) setLoaded((now) => (now.state === 'ready' ? now : next));
    };
    void loadJournal(client, first).then(show);
  }, [client]);
  useEffect(() => {
    reload();
    const stop = client.onChange(reload);
    return () => {
      turn.current += 1;
      stop();
    };
  }, [client, reload]);
  return [loaded, reload];
}
