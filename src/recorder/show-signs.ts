/**
 * Badge and chip of open portal tabs say what holds now, after the person changed it elsewhere (popup, welcome,
 * another tab): a sign that is a pause or a journal behind would not be a visible state (promise 2).
 */
import { badge } from './portal-acts.ts';
import { frameChip } from './chip/frame-chip.ts';
import type { Ports } from './ports.ts';
import { signNow } from './sign-now.ts';

/** @param one only this tab, whose open card stays: the click that arms photos answers no question */
export async function showSigns(ports: Ports, one?: number): Promise<void> {
  const settings = await ports.store.settings();
  const presence = await ports.store.presence();
  const tabs = await ports.surfaces.tabs();
  for (const tab of one === undefined ? tabs : tabs.filter((each) => each === one)) {
    const sign = await signNow(ports, { settings, presence, tab });
    await badge(ports, tab, settings.consented || sign === 'gone' ? sign : 'none');
    await ports.surfaces.chip(tab, frameChip(ports, settings, { sign, card: null }), {
      keepCard: one !== undefined,
    });
  }
}
