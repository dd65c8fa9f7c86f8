/** The one sign that badge, chip and popup share at this moment, for one tab. */
import type { RecordingSign } from '#core/view/chip-view.ts';
import type { Ports } from './ports.ts';
import type { Presence, Settings } from './ports/records.ts';
import { isRefusedOpen } from './presence.ts';
import { refusalSign, type Refusal } from './refusal-sign.ts';

/** `warn` says why: another account (`warn`), no room (`full`), a store that refuses (`broken`) or that a newer version wrote (`newer`), sites that may not be read (`permission`), little room (`low`), a journal that vanished (`gone`). */
export type Sign = RecordingSign | Refusal | 'permission' | 'low' | 'gone';

/** What is drawn: four signs, and the words tell the rest. */
export function drawnSign(sign: Sign): RecordingSign {
  return sign === 'rec' || sign === 'wait' || sign === 'stop' ? sign : 'warn';
}

export async function signNow(
  ports: Ports,
  now: { settings: Settings; presence: Presence | null; tab: number },
): Promise<Sign> {
  if (!now.settings.consented && (await ports.mark.is())) return 'gone';
  if (now.settings.pausedEverywhere || now.settings.pausedTabs.includes(now.tab)) return 'stop';
  const refused = await refusalSign(ports);
  if (refused !== null) return refused;
  if (!(await ports.access.held())) return 'permission';
  if (now.presence && isOthers(now.presence)) return 'warn';
  if (now.settings.low === true) return 'low';
  return (await ports.camera.ready(now.tab)) ? 'rec' : 'wait';
}

/** Another account than the one whose journal is open: asked about, or refused by the session. */
function isOthers(presence: Presence): boolean {
  return presence.accompanied ? isRefusedOpen(presence) : presence.question?.ask === 'other';
}
