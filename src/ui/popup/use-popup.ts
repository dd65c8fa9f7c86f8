/** Owes the popup its view, read before it opens and again at each change, and the one way to act on it. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PopupView } from '#core/view/popup-view.ts';
import type { JournalClient } from '../journal-client.ts';
import type { Outcome, PopupActs } from './popup-acts.ts';
import { readPopup, type PopupRead } from './read-popup.ts';

export type PopupModel = {
  /** Null until there is an answer, and nothing is said meanwhile. */
  view: PopupView | null;
  outcome: Outcome | null;
  acts: PopupActs;
};

/** @param first what was read before the first frame, which then shows it */
export function usePopup(client: JournalClient, first?: PopupRead): PopupModel {
  const [view, setView] = useState<PopupView | null>(first?.view ?? null);
  const [tab, setTab] = useState<number | null>(first?.tab ?? null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const refresh = useCallback(async (): Promise<void> => {
    const read = await readPopup(client);
    setTab(read.tab);
    if (read.view) setView(read.view);
    else setOutcome('failed');
  }, [client]);

  useEffect(() => {
    // Again behind the first frame: a change told before anybody listened would be missed.
    void refresh();
    return client.onChange(() => void refresh());
  }, [client, refresh]);

  const act: PopupActs['act'] = async (call, told) => {
    setOutcome(null);
    const came = await call();
    if (came !== 'done') setOutcome(came);
    else if (told !== undefined) setOutcome(told);
    await refresh();
  };
  return { view, outcome, acts: { act, client, tab } };
}
