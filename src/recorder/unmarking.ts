/** Erases, and takes away the mark that a journal is kept here: before, so that a death between the two tells nobody that it vanished. */
import type { Ports } from './ports.ts';

/** The person's wish to erase is never refused for want of room: a mark that cannot be taken away before goes after, where erasing has made room. */
export async function unmarking(ports: Ports, erase: () => Promise<void>): Promise<void> {
  const unmarked = await ports.mark.set(false).then(
    () => true,
    () => false,
  );
  await erase();
  if (!unmarked) await ports.mark.set(false);
}
