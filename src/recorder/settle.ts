/** What was acknowledged becomes entries before a file is made, as far as the disk allows: what is in the chain can always leave. */
import type { Answers } from '#messaging/protocol.ts';
import { drain } from './drain.ts';
import { giveHeld } from './give-held.ts';
import { noteRefusal } from './note-refusal.ts';
import type { Ports } from './ports.ts';

/**
 * A store that refuses is noted and said as anywhere else, and keeps nobody from making a file of what stands there.
 *
 * @returns `held`: lines that wait in all; `late`: those among them whose person is known, which a file made now does not hold
 */
export async function settle(ports: Ports): Promise<Answers['settle']> {
  try {
    await closeAll(ports);
  } catch (reason) {
    if ((await noteRefusal(ports, reason, null)) === null) throw reason;
  }
  const waiting = await ports.store.pending();
  return { held: waiting.length, late: waiting.filter((row) => row.person !== null).length };
}

async function closeAll(ports: Ports): Promise<void> {
  await giveHeld(ports, { force: true });
  // Windows that are still open close now: what was acknowledged must be in the file.
  const open = (await ports.store.pending()).filter((row) => row.person !== null && row.due > 0);
  if (open.length > 0) await ports.store.patch({ rows: open.map((row) => ({ ...row, due: 0 })) });
  await drain(ports);
}
