/** Asks the background for the HMACs of an account: names and number go in, what comes out is kept and compared. */
import type { JournalClient } from '../../journal-client.ts';

export type Macs = { nameMacs: string[]; numberMac: string | null };

/** @param account names as files or the account menu say them; a number that may be masked is null */
export async function macsOf(
  client: Pick<JournalClient, 'call'>,
  account: { names: readonly string[]; foreigner: string | null },
): Promise<Macs> {
  const { names, foreigner } = account;
  const asked = await Promise.all(names.map((name) => client.call('fingerprint', { name })));
  const nameMacs = asked.flatMap((answer) => (answer.ok ? (answer.value.name ?? []) : []));
  const number = foreigner === null ? null : await client.call('fingerprint', { foreigner });
  return { nameMacs, numberMac: (number?.ok ? number.value.number : undefined) ?? null };
}
