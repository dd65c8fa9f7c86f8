/** Every portal tab watches or not, as consent and pauses have it. */
import type { Ports } from './ports.ts';

/** Tells every portal tab whether to watch, as consent and pauses have it. */
export async function watchTabs(ports: Ports): Promise<void> {
  const { consented, pausedEverywhere, pausedTabs } = await ports.store.settings();
  await ports.surfaces.watch(consented && !pausedEverywhere, pausedTabs);
}
