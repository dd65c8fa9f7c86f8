/** Owes a picture the date that its file's name bears, with the part of the name that says so; null rather than a guess. */
import { isDay } from '#core/time/days.ts';
import { existing, localOf, type LocalTime } from './paris-clock.ts';
import { nameShapes, type NameShape } from './name-shapes.ts';

/** Before ANEF there was nothing to capture: an older date is a clock that was never set. */
export const firstDay = '2019-01-01';

export type NameDate = LocalTime & {
  /** `whatsapp`: when WhatsApp sent it on, which may be later than what it shows. */
  by: NameShape['by'];
  /** The name in three: what stands before the date, the date as written, what stands after. */
  parts: readonly [string, string, string];
};

/**
 * @param name file name with its ending, as the device wrote it (macOS decomposes accents, U+202F before PM)
 * @param today `YYYY-MM-DD` in Paris: no date after it is believed
 * @returns day and, where the name has it, hour and minute on the clocks of Paris; null when no known shape fits or its
 *   date cannot be
 */
export function dateOfName(name: string, today: string): NameDate | null {
  const text = name.normalize('NFC');
  for (const shape of nameShapes) {
    const found = shape.pattern.exec(text);
    if (found === null) continue;
    const local = localTime(found.groups ?? {}, shape.utc === true);
    if (local === null || local.day < firstDay || local.day > today) return null;
    return { ...local, by: shape.by, parts: partsOf(text, found) };
  }
  return null;
}

type Groups = { readonly [name: string]: string | undefined };

function localTime(groups: Groups, utc: boolean): LocalTime | null {
  const day = `${groups['year'] ?? ''}-${groups['month'] ?? ''}-${groups['day'] ?? ''}`;
  if (!isDay(day)) return null;
  if (groups['hour'] === undefined) return { day, time: null };
  const time = clockTime(groups);
  if (time === null) return null;
  if (isHalfUnread(groups)) return { day, time: null };
  return utc ? localOf(`${day}T${time}:00Z`) : existing({ day, time });
}

/** `2.02.11 م`: the word after a bare hour may be the half of the day in a language that is not read here. */
function isHalfUnread(groups: Groups): boolean {
  const bare = groups['hour']?.length === 1 && groups['half'] === undefined;
  return bare && groups['word'] !== undefined;
}

/** `HH:MM`; null when no clock shows it. */
function clockTime(groups: Groups): string | null {
  const hour = groups['hour'] ?? '';
  const [minute, second] = [groups['minute'] ?? '', groups['second'] ?? ''];
  // Without a sign between them, one figure less would shift all the others.
  if (hour.length === 1 && groups['gap'] === '') return null;
  const hours = hourOf(Number(hour), groups['half']);
  if (hours === null || Number(minute) > 59 || Number(second) > 59) return null;
  return `${String(hours).padStart(2, '0')}:${minute}`;
}

function hourOf(hour: number, half: string | undefined): number | null {
  if (half === undefined) return hour <= 23 ? hour : null;
  if (hour < 1 || hour > 12) return null;
  return (hour % 12) + (half.toLowerCase() === 'p' ? 12 : 0);
}

function partsOf(text: string, found: RegExpExecArray): NameDate['parts'] {
  const [from, until] = found.indices?.groups?.['mark'] ?? [0, 0];
  return [text.slice(0, from), text.slice(from, until), text.slice(until)];
}
