/** When the cases lock by themselves: after ten minutes without use, by the wall clock, so that a sleep counts too. */
export const autoLockMs = 10 * 60_000;

/** @param times epoch milliseconds. @returns minutes left, rounded up; 0 = lock now */
export function minutesLeft({ now, lastUse }: { now: number; lastUse: number }): number {
  // A clock set back gives no longer lease than a whole one.
  const left = Math.min(autoLockMs, lastUse + autoLockMs - now);
  return Math.max(0, Math.ceil(left / 60_000));
}
