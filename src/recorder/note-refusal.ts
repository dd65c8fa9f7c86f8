/** A write that the store refused is remembered and said at once; what it would have kept is told once writing works again. */
import { isRefusedOpen, whoseNow } from './presence.ts';
import type { Lost, Losses } from '#core/observation/losses.ts';
import type { Ports } from './ports.ts';
import { refusalOf } from './refusal-of.ts';
import { sayRefusal } from './say-refusal.ts';

export type Report = { id: string; at: number };

/** Milliseconds after which writing is tried again. */
export const tryAgain = 20_000;
/** A longer list would say nothing more: the interval stands in its first and last. */
const mostLost = 200;

/**
 * @param report what was to be kept; null when nothing is lost by it (a line that stays in `pending`, an act of the
 *   person, who is told by the answer)
 * @returns why it was refused; null when the reason is no refusal of the store, and is the caller's own
 */
export async function noteRefusal(
  ports: Ports,
  reason: unknown,
  report: Report | null,
): Promise<Losses['why'] | null> {
  const why = refusalOf(reason);
  if (why === null) return null;
  const before = await ports.losses.read();
  const lost = before?.lost ?? [];
  const more = report && !lost.some(({ id }) => id === report.id) && (await lostOf(ports, report));
  const now = ports.clock.now();
  await ports.losses.write({
    why,
    last: now,
    over: false,
    lost: more ? [...lost.slice(0, mostLost - 1), more] : lost,
  });
  await ports.wake.at(now + tryAgain);
  // Said when it begins, not at each try of a page that asks every five seconds.
  if (before === null || before.over || before.why !== why) await sayRefusal(ports);
  return why;
}

/** Whose the line would have been; nothing is lost of an account for which nothing is stored. */
async function lostOf(ports: Ports, report: Report): Promise<Lost | null> {
  try {
    const presence = await ports.store.presence();
    if (presence === null) return report;
    if (presence.question?.ask === 'other' || isRefusedOpen(presence)) return null;
    return { ...report, line: { ...whoseNow(presence), stay: presence.stay } };
  } catch {
    return report;
  }
}
