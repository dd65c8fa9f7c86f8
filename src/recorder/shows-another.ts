/** Whether what a session's tab shows now may be somebody else's: then no photo of it goes into the session's journal. */
import type { Ports } from './ports.ts';
import { isRefusedOpen, waitsForAnswer } from './presence.ts';
import { presenceNow } from './resolve-account.ts';

export async function showsAnother(ports: Ports): Promise<boolean> {
  const presence = await presenceNow(ports);
  const session = presence.accompanied;
  return (
    session !== undefined && (isRefusedOpen(presence) || session.left || waitsForAnswer(presence))
  );
}
