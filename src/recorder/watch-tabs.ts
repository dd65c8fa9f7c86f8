/** Every portal tab watches or not, as consent, pauses and the right to read have it. */
import type { Ports } from './ports.ts';

/** Tells every portal tab whether to watch, as consent and pauses have it. */
export async function watchTabs(ports: Ports): Promise<void> {
  const { consented, pausedEverywhere, pausedTabs } = await ports.store.settings();
  const on = consented && !pausedEverywhere && (await ports.access.held());
  await ports.surfaces.watch(on, pausedTabs);
}
