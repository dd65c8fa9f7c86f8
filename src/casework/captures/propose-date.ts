/**
 * Owes a picture or paper its proposed date and whose word it is: the camera's, the file name's, the file's own, in
 * that order; null where none of them says one. Proposed only: the person is asked.
 */
import { isDay } from '#core/time/days.ts';
import { dateOfName, firstDay, type NameDate } from './date-of-name.ts';
import { existing, localOf, type LocalTime } from './paris-clock.ts';

export type DateSources = {
  /** EXIF, on the camera's clock; `offset` where it knew its zone. */
  exif: { local: string; offset: string | null } | null;
  name: string;
  /** RFC 3339 UTC at which the system says the file was last written; null when it does not say. */
  modified: string | null;
  /** `YYYY-MM-DD` in Paris. */
  today: string;
};

export type ProposedDate = LocalTime & {
  from: 'exif' | 'name' | 'file' | 'person';
  /** WhatsApp's day is that of the message, not of the picture. */
  whatsapp?: true;
};

/** The date, and the name in three where its middle is a date that can be (shown in bold). */
export function proposeDate(sources: DateSources): {
  date: ProposedDate | null;
  parts: NameDate['parts'];
} {
  const named = dateOfName(sources.name, sources.today);
  const date = fromExif(sources) ?? (named && fromName(named)) ?? fromFile(sources);
  return { date, parts: named?.parts ?? [sources.name.normalize('NFC'), '', ''] };
}

/** Whether the day may be taken as it is once confirmed: the file's own date is often that of a copy. */
export function isSure(date: ProposedDate | null): date is ProposedDate {
  return date !== null && date.from !== 'file';
}

function fromExif({ exif, today }: DateSources): ProposedDate | null {
  if (exif === null) return null;
  const [day = '', clock = ''] = exif.local.split('T');
  // A clock that shows 25 h was never set: its day is worth nothing either.
  if (!isDay(day) || !/^(?:[01]\d|2[0-3]):[0-5]\d/.test(clock)) return null;
  const local =
    exif.offset === null
      ? existing({ day, time: clock.slice(0, 5) })
      : localOf(`${exif.local}${exif.offset}`);
  if (local === null || local.day < firstDay || local.day > today) return null;
  return { ...local, from: 'exif' };
}

function fromName({ day, time, by }: NameDate): ProposedDate {
  return { day, time, from: 'name', ...(by === 'whatsapp' ? { whatsapp: true } : {}) };
}

/** A file written today says when it was copied here, and nothing of what it shows. */
function fromFile({ modified, today }: DateSources): ProposedDate | null {
  const local = modified === null ? null : localOf(modified);
  if (local === null || local.day < firstDay || local.day >= today) return null;
  return { ...local, from: 'file' };
}
