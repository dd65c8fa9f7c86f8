/** The sentence of what to do with a file that was not taken, by its code. */
import type { WordKey } from '../../i18n/dictionaries.ts';

const reasons = ['heic', 'too-large', 'unreadable', 'unknown', 'gone'] as const;

export function refusalWords(code: string): WordKey {
  const reason = reasons.find((one) => code === `picture/${one}`) ?? 'unreadable';
  return `notes.paper.refusals.${reason}`;
}
