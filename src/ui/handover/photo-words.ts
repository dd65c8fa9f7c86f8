/** What is said of one photo of the hand-over: what it shows, and which of how many it is. */
import { dayOf, hourInWords, weekdayInWords } from '../i18n/format.ts';
import type { WordsValue } from '../i18n/Words.tsx';
import type { HandoverPhoto } from './load-handover.ts';

export function photoWords(
  given: { photo: HandoverPhoto; at: number; photos: readonly HandoverPhoto[] },
  { t, lang }: WordsValue,
): { alt: string; place: string } {
  const [day, hour] = [
    weekdayInWords(dayOf(given.photo.at), lang),
    hourInWords(given.photo.at, lang),
  ];
  const number = given.at + 1;
  return {
    alt: t('handover.photos.alt', { number, day, hour }),
    place: t('handover.photos.place', {
      number,
      of: given.photos.length,
      day: day.slice(0, 1).toUpperCase() + day.slice(1),
      hour,
    }),
  };
}
