/** The one sign that badge, chip and popup share at this moment, for one tab. */
import type { RecordingSign } from '#core/view/chip-view.ts';
import type { Ports } from './ports.ts';
import type { Presence, Settings } from './ports/records.ts';
import { isRefusedOpen } from './presence.ts';

export async function signNow(
  ports: Ports,
  now: { settings: Settings; presence: Presence | null; tab: number },
): Promise<RecordingSign> {
  if (now.settings.pausedEverywhere || now.settings.pausedTabs.includes(now.tab)) return 'stop';
  if (now.presence && isOthers(now.presence)) return 'warn';
  return (await ports.camera.ready(now.tab)) ? 'rec' : 'wait';
}

/** Another account than the one whose journal is open: asked about, or refused by the session. */
function isOthers(presence: Presence): boolean {
  return presence.accompanied ? isRefusedOpen(presence) : presence.question?.ask === 'other';
}
