/** Owes the consent of an accompanied session its lines, and entry 0 the same lines as one text: what was read is kept. */
import type { IconName } from '../../controls/icon-shapes.tsx';
import type { WordKey } from '../../i18n/dictionaries.ts';
import type { T } from '../../i18n/translate.ts';

export const keptLines = [
  { icon: 'clock', k: 'session.consent.keep.when' },
  { icon: 'page', k: 'session.consent.keep.page' },
  { icon: 'triangle', k: 'session.consent.keep.error' },
  { icon: 'diamond', k: 'session.consent.keep.state' },
  { icon: 'arrow', k: 'session.consent.keep.buttons' },
  { icon: 'person', k: 'session.consent.keep.name' },
  { icon: 'camera', k: 'session.consent.keep.photo' },
  { icon: 'pen', k: 'session.consent.keep.notes' },
] as const satisfies readonly { icon: IconName; k: WordKey }[];

export const neverLines = [
  { icon: 'cross', k: 'session.consent.never.password' },
  { icon: 'cross', k: 'session.consent.never.typed' },
  { icon: 'cross', k: 'session.consent.never.documents' },
  { icon: 'cross', k: 'session.consent.never.sites' },
] as const satisfies readonly { icon: IconName; k: WordKey }[];

export const questionLines = [
  { ask: 'session.consent.ask.where', answer: 'session.consent.answer.where' },
  { ask: 'session.consent.ask.who', answer: 'session.consent.answer.who' },
  { ask: 'session.consent.ask.photo', answer: 'session.consent.answer.photo' },
  { ask: 'session.consent.ask.long', answer: 'session.consent.answer.long' },
  { ask: 'session.consent.ask.change', answer: 'session.consent.answer.change' },
] as const satisfies readonly { ask: WordKey; answer: WordKey }[];

/** The whole consent as text, in the order of the screen, one line a line, the two answers last. */
export function togetherText(t: T): string {
  return [
    t('session.consent.title'),
    t('session.consent.lead'),
    t('session.consent.keeps'),
    ...keptLines.map((line) => `- ${t(line.k)}`),
    t('session.consent.nevers'),
    ...neverLines.map((line) => `- ${t(line.k)}`),
    ...questionLines.map((line) => `${t(line.ask)} ${t(line.answer)}`),
    `[${t('session.consent.yes')}] [${t('session.consent.no')}]`,
  ].join('\n');
}
