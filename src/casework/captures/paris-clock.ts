/** Owes the captures the wall clock of Paris: which local times exist, and what an instant shows there. */
import { wallClock } from '#core/time/paris.ts';

/** `day` `YYYY-MM-DD`; `time` `HH:MM`, null where only the day is known. */
export type LocalTime = { day: string; time: string | null };

/**
 * The same, but without the hour when Paris never showed it (the hour that daylight saving skips): a clock set
 * otherwise wrote it, and its hour proves nothing. The hour that comes twice stays as it was written.
 */
export function existing(local: LocalTime): LocalTime {
  if (local.time === null) return local;
  const { day, time } = local;
  const shown = ['+01:00', '+02:00'].some((offset) => {
    const clock = wallClock(`${day}T${time}:00${offset}`);
    return clock?.day === day && clock.time.startsWith(time);
  });
  return { day, time: shown ? time : null };
}

/** What the clocks of Paris showed at an instant; null when it is none. @param instant RFC 3339, any offset */
export function localOf(instant: string): { day: string; time: string } | null {
  const clock = wallClock(instant);
  return clock && { day: clock.day, time: clock.time.slice(0, 5) };
}
