/** Owes *Terminer* the case of the person who said *keep*, while the session's journal can still tell whose it is. */
import { useEffect, useState } from 'preact/hooks';
import type { CaseStart } from '#casework/cases/case-start.ts';
import type { Row } from '#core/entry/row.ts';
import type { SessionView } from '#core/view/session-view.ts';
import type { JournalClient } from '../../journal-client.ts';
import { earlierRows } from '../end/earlier-rows.ts';
import type { Made } from '../end/use-end.ts';
import { KeepCase, type KeepProps } from './KeepCase.tsx';

export function KeepSession(
  props: Omit<KeepProps, 'source'> & {
    session: SessionView;
    made: Made;
    rows: readonly Row[];
  },
) {
  const { client, session, made, rows, work } = props;
  const foreigner = useForeigner(client, rows);
  const { kid, name } = session;
  if (!made.consent.keep || foreigner === undefined) return null;
  const { head } = made.file;
  const source = {
    files: [{ kid, seq: head.seq, head: head.hash }],
    // A session that goes on from others took no other account: its journals are this person's as far as anybody can tell.
    kids: session.bound ? [kid, ...session.continues] : [kid],
    names: name === null ? [] : [name],
    foreigner,
    rows: [...earlierRows(session, work), ...rows],
  };
  const kept = work.kept !== null && goesOnFrom(session, work.kept) ? work.kept : null;
  return <KeepCase {...props} work={{ ...work, kept }} source={source} />;
}

/** Another person's case may have been opened meanwhile: a session goes on from a case only whose journals it names. */
function goesOnFrom({ kid, continues }: SessionView, kept: CaseStart): boolean {
  // Kept a first time, the session's own journal is the case's too.
  return (
    kept.continues.some((one) => continues.includes(one.kid)) &&
    kept.continues.every((one) => one.kid === kid || continues.includes(one.kid))
  );
}

/** Number of the account, from the entries that may show it; undefined while they are read. */
function useForeigner(client: JournalClient, rows: readonly Row[]): string | null | undefined {
  const [found, setFound] = useState<string | null | undefined>(undefined);
  useEffect(() => {
    let here = true;
    void Promise.all(rows.map(({ kid, seq }) => client.read.entry(kid, seq))).then(
      (entries) => {
        const numbers = entries.flatMap((one) => one?.claims.ids?.foreigner ?? []);
        if (here) setFound(numbers.at(-1) ?? null);
      },
      // Erased meanwhile: there is no session to keep any more.
      () => undefined,
    );
    return () => {
      here = false;
    };
  }, [client, rows]);
  return found;
}
