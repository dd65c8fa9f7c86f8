/** Tells this computer's HMAC key from another's, and nothing else of it: cases of another key's accounts are not compared. */
import type { JournalClient } from '../../journal-client.ts';
import { macsOf } from './macs-of.ts';

/** Words that are nobody's name, fingerprinted as a name would be; null where the background does not answer. */
export async function computerOf(client: Pick<JournalClient, 'call'>): Promise<string | null> {
  const { nameMacs } = await macsOf(client, { names: ['temoin cases file 1'], foreigner: null });
  return nameMacs[0] ?? null;
}
