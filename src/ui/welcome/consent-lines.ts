/** Owes the consent screen its lines, and entry 0 of the journal the same lines as one text: what was read is what is kept. */
import type { IconName } from '../controls/icon-shapes.tsx';
import type { WordKey } from '../i18n/dictionaries.ts';
import type { T } from '../i18n/translate.ts';

export const keptLines = [
  { icon: 'clock', k: 'welcome.consent.keep.when' },
  { icon: 'page', k: 'welcome.consent.keep.page' },
  { icon: 'triangle', k: 'welcome.consent.keep.error' },
  { icon: 'server', k: 'welcome.consent.keep.server' },
  { icon: 'diamond', k: 'welcome.consent.keep.state' },
  { icon: 'file', k: 'welcome.consent.keep.documents' },
  { icon: 'arrow', k: 'welcome.consent.keep.buttons' },
  { icon: 'person', k: 'welcome.consent.keep.name' },
  { icon: 'camera', k: 'welcome.consent.keep.photo' },
  { icon: 'pen', k: 'welcome.consent.keep.notes' },
] as const satisfies readonly { icon: IconName; k: WordKey }[];

export const neverLines = [
  'welcome.consent.never.password',
  'welcome.consent.never.typed',
  'welcome.consent.never.documents',
  'welcome.consent.never.sites',
] as const satisfies readonly WordKey[];

export const questionLines = [
  { ask: 'welcome.consent.ask.where', answer: 'welcome.consent.answer.where' },
  { ask: 'welcome.consent.ask.who', answer: 'welcome.consent.answer.whoOwn' },
  { ask: 'welcome.consent.ask.photo', answer: 'welcome.consent.answer.photo' },
  { ask: 'welcome.consent.ask.long', answer: 'welcome.consent.answer.long' },
  { ask: 'welcome.consent.ask.change', answer: 'welcome.consent.answer.change' },
  { ask: 'welcome.consent.ask.lost', answer: 'welcome.consent.answer.lost' },
] as const satisfies readonly { ask: WordKey; answer: WordKey }[];

export type ConsentFor = 'first' | 'other';

/** Title and first sentence, which differ when the page is read with a second person. */
export const openings = {
  first: { title: 'welcome.consent.title', lead: 'welcome.consent.lead' },
  other: { title: 'welcome.consent.otherTitle', lead: 'welcome.consent.otherLead' },
} as const satisfies { readonly [whose in ConsentFor]: { title: WordKey; lead: WordKey } };

/** The whole screen as text, in its language, one line a line, the two answers last. */
export function consentText(t: T, whose: ConsentFor): string {
  const opening = openings[whose];
  return [
    t(opening.title),
    t(opening.lead),
    t('welcome.consent.keeps'),
    ...keptLines.map((line) => `- ${t(line.k)}`),
    t('welcome.consent.nevers'),
    ...neverLines.map((k) => `- ${t(k)}`),
    ...questionLines.map((line) => `${t(line.ask)} ${t(line.answer)}`),
    `[${t('welcome.consent.yes')}] [${t('welcome.consent.no')}]`,
  ].join('\n');
}
