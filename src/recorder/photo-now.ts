/** The photo by hand: chip out of the picture, picture, chip back, whatever happens. */
import type { Ports } from './ports.ts';
import { randomId } from './random-id.ts';
import { takePhoto } from './take-photo.ts';

export async function photoNow(
  ports: Ports,
  asked: { id?: string; tab: number; person: string },
): Promise<{ kept: boolean; why?: string }> {
  await ports.surfaces.hideChip(asked.tab);
  try {
    return await takePhoto(ports, {
      id: asked.id ?? randomId(ports),
      tab: asked.tab,
      source: 'user',
      person: asked.person,
    });
  } finally {
    await ports.surfaces.showChip(asked.tab);
  }
}
