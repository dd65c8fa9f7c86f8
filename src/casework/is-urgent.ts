/**
 * Says whether words of a person name a decision that leaves hours, not weeks: OQTF, assignation, rétention, arrêté
 * d'expulsion (product.md; domain-legal.md §1.4, K12). Asked of what a person typed only: the portal's own notices
 * use the same words for everybody.
 */
import type { Claims } from '#core/entry/claims.ts';

/** On folded words: small letters, no accents, one space between words, straight apostrophes. */
const urgent: readonly RegExp[] = [
  // Written with points or spaces too, and with a plural: « O.Q.T.F. », « deux OQTFs ».
  /\bo[. ]?q[. ]?t[. ]?f/,
  /\bobligation(?: de)? quitter\b/,
  /\bquitter (?:le territoire|la france|le sol francais)\b/,
  /\bassignations?\b/,
  /\bassign\w* a (?:residence|domicile)\b/,
  /\bretentions?\b/,
  /\barretes?(?: \w+){0,2} d' ?expulsion\b/,
];

/** The consequence that is a decision or an arrest: *Contrôle, retenue, OQTF, séjour irrégulier*. */
const urgentConsequence = 'K12';

export function isUrgent(words: string): boolean {
  const folded = fold(words);
  return urgent.some((pattern) => pattern.test(folded));
}

/** A note or an answer somebody wrote down, or the consequence K12; never what the portal showed. */
export function isUrgentEntry(claims: Claims): boolean {
  if (claims.consequence?.code === urgentConsequence) return true;
  return [claims.note?.text, claims.contact?.answer].some(
    (words) => words !== undefined && isUrgent(words),
  );
}

function fold(words: string): string {
  return words
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[\s\u00AD\u200B-\u200D\-_–]+/g, ' ');
}
