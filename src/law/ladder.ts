/** The ladder of R. 431-2 CESEDA: portal, contact centre, point d'accueil numérique, préfecture, each with what was noted of it. */
import type { Rule } from './rule.ts';

export const ladderRule = {
  id: 'ladder',
  article: 'R. 431-2 CESEDA',
  value: null,
  unit: null,
  textVersion: '2026-04-03',
  checkedOn: '2026-11-24',
  note: 'Substitution for whoever did "toutes les diligences" and cannot use the téléservice because of its design or working. The order of the rungs is that of the arrêté of 1 August 2023 (IOMV2311395A), known from summaries only.',
} as const satisfies Rule;

export type RungName = 'portal' | 'contact-centre' | 'pan' | 'prefecture';

export type Contact = {
  /** Null when only the month is known. */
  day: string | null;
  channel: string;
  who: string;
  ticket: string | null;
  answer: string | null;
};

export type Rung = { name: RungName; contacts: Contact[]; attempts: number };

/** @param input prevented attempts (number) and every contact noted, in order. Always four rungs, in the order of the text. */
export function substitutionLadder(input: {
  attempts: number;
  contacts: readonly Contact[];
}): Rung[] {
  const on = (name: RungName) => input.contacts.filter((one) => rungOf(one) === name);
  return [
    { name: 'portal', contacts: [], attempts: input.attempts },
    { name: 'contact-centre', contacts: on('contact-centre'), attempts: 0 },
    { name: 'pan', contacts: on('pan'), attempts: 0 },
    { name: 'prefecture', contacts: on('prefecture'), attempts: 0 },
  ];
}

/** Whom it was says more than how; null for somebody who is on no rung (a lawyer, an answer of unknown origin). */
export function rungOf({ channel, who }: Pick<Contact, 'channel' | 'who'>): RungName | null {
  const [how, whom] = [plain(channel), plain(who)];
  // What came from them by itself is no diligence.
  if (how === 'answer') return null;
  if (/\bpan\b|accueil numerique/.test(`${whom} ${how}`)) return 'pan';
  if (/\bpref/.test(whom)) return 'prefecture';
  if (/centre de contact|contact.?cent|\bccc\b|0806|3400/.test(`${whom} ${how}`))
    return 'contact-centre';
  if (/phone|call|appel|form/.test(how)) return 'contact-centre';
  // The template of a visit is that of the point d'accueil (A8); a desk of the préfecture says so in its name.
  if (how === 'counter') return 'pan';
  if (/mail|letter|lettre|courrier|guichet|visit/.test(how)) return 'prefecture';
  return null;
}

function plain(words: string): string {
  return words.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}
