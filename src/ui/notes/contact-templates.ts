/** The templates of *whom one asked* (A8): each is one button, the channel written into the claim, and what it asks. */
import type { IconName } from '../controls/icon-shapes.tsx';
import type { WordKey } from '../i18n/dictionaries.ts';

export type ContactTemplate = {
  name: 'centre' | 'form' | 'counter' | 'email' | 'letter' | 'answer' | 'other';
  icon: IconName;
  /** `contact.channel`: the words of the exposé and of the strips know it. */
  channel: 'call' | 'form' | 'counter' | 'email' | 'registered-letter' | 'answer' | 'other';
  /** Who was asked, when the template says it; else the person writes it. */
  who: WordKey | null;
  asks: { number?: true; waited?: true; ticket?: true };
};

export const contactTemplates: readonly ContactTemplate[] = [
  {
    name: 'centre',
    icon: 'phone',
    channel: 'call',
    who: 'notes.who.centre',
    asks: { number: true, waited: true, ticket: true },
  },
  {
    name: 'form',
    icon: 'send',
    channel: 'form',
    who: 'notes.who.form',
    asks: { ticket: true },
  },
  {
    name: 'counter',
    icon: 'counter',
    channel: 'counter',
    who: 'notes.who.counter',
    asks: { waited: true, ticket: true },
  },
  { name: 'email', icon: 'envelope', channel: 'email', who: 'notes.who.prefecture', asks: {} },
  {
    name: 'letter',
    icon: 'file',
    channel: 'registered-letter',
    who: 'notes.who.prefecture',
    asks: { ticket: true },
  },
  { name: 'answer', icon: 'person', channel: 'answer', who: null, asks: { ticket: true } },
  { name: 'other', icon: 'people', channel: 'other', who: null, asks: { ticket: true } },
];
