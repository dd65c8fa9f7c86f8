/** The explicit words of a piece (R. 412-2 CJA) as they are first proposed; the helper may write others. */
import { knownConsequence } from '../../notes/consequence-codes.ts';
import type { Capture, OtherPiece } from '#casework/court/court-set.ts';
import type { WordKey } from '../../i18n/dictionaries.ts';
import type { T } from '../../i18n/translate.ts';

const channels: Readonly<Record<string, WordKey>> = {
  call: 'court.channel.call',
  phone: 'court.channel.call',
  form: 'court.channel.form',
  counter: 'court.channel.counter',
  email: 'court.channel.email',
  letter: 'court.channel.letter',
  'registered-letter': 'court.channel.letter',
  answer: 'court.channel.answer',
};

export function pieceLabel({ about }: OtherPiece, t: T): string {
  if (about.kind === 'contact') {
    const what = t(channels[about.channel] ?? 'court.channel.other');
    return t('court.label.contact', { what, who: about.who });
  }
  if (about.kind === 'consequence') {
    const code = knownConsequence(about.code);
    if (code !== undefined) {
      return t('court.label.consequence', { what: t(`notes.loss.${code}`) });
    }
  }
  return t('court.label.other');
}

export function captureLabel({ words, page }: Capture, t: T): string {
  const title = words ?? page?.title ?? '';
  return title === '' ? t('court.label.captureBare') : t('court.label.capture', { title });
}
