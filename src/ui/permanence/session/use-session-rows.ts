/** Keeps the running session's lines in view: read again whenever something was written. */
import { useEffect, useState } from 'preact/hooks';
import type { Row } from '#core/entry/row.ts';
import type { SessionView } from '#core/view/session-view.ts';
import type { JournalClient } from '../../journal-client.ts';

/** Lines of the session's own journal, oldest first; null while reading. The series' earlier lines are not among them. */
export function useSessionRows(
  client: JournalClient,
  session: Pick<SessionView, 'person' | 'kid'> | null,
): readonly Row[] | null {
  const [rows, setRows] = useState<readonly Row[] | null>(null);
  const { person, kid } = session ?? {};
  useEffect(() => {
    if (person === undefined || kid === undefined) {
      setRows(null);
      return undefined;
    }
    let here = true;
    const read = () => {
      void client.read.allRows(person).then(
        (all) => {
          if (here) setRows(all.filter((row) => row.kid === kid));
        },
        // The store is being emptied under an open page: what was shown stays until the next news.
        () => undefined,
      );
    };
    read();
    const stop = client.onChange(read);
    return () => {
      here = false;
      stop();
    };
  }, [client, person, kid]);
  return rows;
}
