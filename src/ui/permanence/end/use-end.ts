/** Keeps *Terminer* true: what the session shows becomes events, what is made stays in memory until it is erased. */
import { useEffect, useReducer, useState } from 'preact/hooks';
import {
  afterEvent,
  endStart,
  openStep,
  type EndEvent,
  type EndState,
} from '#casework/end/end-steps.ts';
import type { Row } from '#core/entry/row.ts';
import type { SessionView } from '#core/view/session-view.ts';
import type { ConsentName, MadeFile } from '../../handover/handover-maker.ts';
import { saveFile } from '../../handover/save-file.ts';
import { useAct } from '../../journal/use-act.ts';
import type { JournalClient } from '../../journal-client.ts';
import { useSessionRows } from '../session/use-session-rows.ts';
import { leftBehind } from './left-behind.ts';

export type Made = { file: MadeFile; consent: Record<ConsentName, boolean> };

export type Ending = {
  state: EndState;
  tell: (event: EndEvent) => void;
  rows: readonly Row[];
  made: Made | null;
  onMade: (made: Made) => void;
  /** Files left in Téléchargements, by name. */
  left: readonly string[];
  erase: () => void;
  erasing: boolean;
  failed: string | null;
};

/** @param onErased called once the recorder has forgotten the session: the page forgets too. */
export function useEnd(
  client: JournalClient,
  session: SessionView | null,
  onErased: () => void,
): Ending {
  const [state, tell] = useReducer(afterEvent, endStart);
  const [made, setMade] = useState<Made | null>(null);
  const [saved, setSaved] = useState<readonly string[]>([]);
  const [left, setLeft] = useState<readonly string[]>([]);
  const { busy, failed, run } = useAct();
  const rows = useSessionRows(client, session) ?? [];
  const { loggedOut, kid } = session ?? {};
  const head = session?.head.seq;
  useEffect(() => {
    if (loggedOut !== undefined) tell({ is: 'portal', loggedOut });
  }, [loggedOut, state.logout]);
  useEffect(() => {
    if (head !== undefined) tell({ is: 'head', seq: head });
  }, [head, state.file]);
  const onMade = (next: Made) => {
    const { file } = next;
    saveFile(file.file, file.name);
    setSaved([...saved, file.name]);
    setMade(next);
    tell({ is: 'made', seq: file.head.seq });
    if (kid === undefined) return;
    const { head: last, code } = file;
    // A head that could not be remembered hurts nobody here: the journal goes, the paper keeps it.
    void client.call('exported', { kid, seq: last.seq, head: last.hash, code });
  };
  const erase = () => {
    const seq = state.file?.seq;
    if (kid === undefined || seq === undefined || openStep(state) !== 'erase') return;
    run(
      async () => {
        // Asked now: with the journal goes the list of its files.
        const exports = await client.read.exports(kid);
        setLeft(leftBehind({ made: saved, exports, rows }));
        const ended = await client.call('endSession', { kid, seq });
        if (!ended.ok && ended.error.code === 'session/newer') tell({ is: 'newer' });
        return ended;
      },
      () => {
        setMade(null);
        setSaved([]);
        tell({ is: 'erased' });
        onErased();
      },
    );
  };
  return { state, tell, rows, made, onMade, left, erase, erasing: busy, failed };
}
