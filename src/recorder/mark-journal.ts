/** Sets the mark that a journal is kept here, once there is one; erasing takes it away before it erases. */
import type { Ports } from './ports.ts';

export async function markJournal(ports: Ports): Promise<void> {
  const { consented } = await ports.store.settings();
  if (consented && !(await ports.mark.is())) await ports.mark.set(true);
}
