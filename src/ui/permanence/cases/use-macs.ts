/** Keeps the HMACs of the account at hand: asked for once an account, not once a render. */
import { useEffect, useState } from 'preact/hooks';
import type { JournalClient } from '../../journal-client.ts';
import { macsOf, type Macs } from './macs-of.ts';

/** Null while they are worked out. */
export function useMacs(
  client: Pick<JournalClient, 'call'>,
  { names, foreigner }: { names: readonly string[]; foreigner: string | null },
): Macs | null {
  const [macs, setMacs] = useState<Macs | null>(null);
  // Lines are read again all the time, and each reading makes the same names anew.
  const joined = names.join('\n');
  useEffect(() => {
    let here = true;
    const account = { names: joined === '' ? [] : joined.split('\n'), foreigner };
    void macsOf(client, account).then((found) => {
      if (here) setMacs(found);
    });
    return () => {
      here = false;
    };
  }, [client, joined, foreigner]);
  return macs;
}
