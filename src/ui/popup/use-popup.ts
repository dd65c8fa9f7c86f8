/** Owes the popup its view, read when it opens and again at each change, and the one way to act on it. */
import { useCallback, useEffect, useState } from 'preact/hooks';
import type { PopupView } from '#core/view/popup-view.ts';
import type { JournalClient } from '../journal-client.ts';
import type { Outcome, PopupActs } from './popup-acts.ts';

export type PopupModel = {
  /** Null until the first answer: a few milliseconds, and nothing is said meanwhile. */
  view: PopupView | null;
  outcome: Outcome | null;
  acts: PopupActs;
};

export function usePopup(client: JournalClient): PopupModel {
  const [view, setView] = useState<PopupView | null>(null);
  const [tab, setTab] = useState<number | null>(null);
  const [outcome, setOutcome] = useState<Outcome | null>(null);

  const refresh = useCallback(async (): Promise<void> => {
    const active = await client.activeTab();
    setTab(active?.id ?? null);
    const url = active?.url ?? null;
    const answer = await client.call('popup', {
      tab: active?.id ?? null,
      ...(url === null ? {} : { url }),
    });
    if (answer.ok) setView(answer.value);
    else setOutcome('failed');
  }, [client]);

  useEffect(() => {
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
