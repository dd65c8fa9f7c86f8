/** Little room left is said, and noted once, before it is none: the person can still make a file. */
import { noteEverywhere } from './person-acts.ts';
import type { Ports } from './ports.ts';
import { showSigns } from './show-signs.ts';

/** Bytes left under which it is said: some 250 photos. */
const little = 50_000_000;
/** Bytes left over which it is no longer said; between the two, what was said last stays. */
const enough = 2 * little;

/** Milliseconds between two looks of one worker's life. */
const lookEvery = 10 * 60_000;

export function spaceWatch(ports: Ports): () => Promise<void> {
  let next = Number.NEGATIVE_INFINITY;
  return async () => {
    const now = ports.clock.now();
    // A clock that was set back must not keep it from looking.
    if (now < next && now > next - 2 * lookEvery) return;
    await look(ports);
    next = now + lookEvery;
  };
}

async function look(ports: Ports): Promise<void> {
  const settings = await ports.store.settings();
  if (!settings.consented) return;
  const left = await ports.space();
  if (left === null) return;
  if (settings.low !== true && left < little) {
    await noteEverywhere(ports, { event: 'storage-low' }, { ...settings, low: true });
  } else if (settings.low === true && left > enough) {
    const { low: _over, ...after } = settings;
    await ports.store.putSettings(after);
  } else return;
  await showSigns(ports);
}
