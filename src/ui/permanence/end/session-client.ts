/** Owes the hand-over parts a client that reads the session's journal, whoever else has one on this computer. */
import type { JournalClient } from '../../journal-client.ts';

export function sessionClient(
  client: JournalClient,
  session: { person: string; kid: string },
): JournalClient {
  const { person, kid } = session;
  return { ...client, read: { ...client.read, current: async () => ({ person, kid }) } };
}
