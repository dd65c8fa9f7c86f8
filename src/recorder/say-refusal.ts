/** Badge and chip of the portal's tabs say that nothing is written, even when the store cannot be read either. */
import { refusedChip } from './chip/frame-chip.ts';
import { badge } from './portal-acts.ts';
import type { Ports } from './ports.ts';
import { refusalSign } from './refusal-sign.ts';
import { showSigns } from './show-signs.ts';

export async function sayRefusal(ports: Ports): Promise<void> {
  try {
    await showSigns(ports);
  } catch {
    const sign = (await refusalSign(ports)) ?? 'broken';
    for (const tab of await ports.surfaces.tabs()) {
      await badge(ports, tab, sign);
      await ports.surfaces.chip(tab, refusedChip(ports, sign), { keepCard: false });
    }
  }
}
