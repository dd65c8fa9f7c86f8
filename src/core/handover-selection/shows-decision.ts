/**
 * Tells the lines that show that a decision or a notification was seen (docs/format.md §6).
 * The day of such a line may start a time limit, so each stands apart with its own tick.
 */
import type { Claims } from '../entry/claims.ts';

// Words of the portal for a decision taken or notified (anef-portal.md §5.1, §6.1), without accents.
// "Instruction en cours" or "en attente de décision" is not one; too many is safe here, one too few is not.
const decided =
  /decision(?!\w)|notification|notifiee?s?\b|clotur|classee?s? sans suite|classement sans suite|rejetee?|refus de|refusee|defavorable|obligation de quitter|\boqtf\b|arrete (de|portant|d')|decret publie/;
const notYet =
  /(en attente|dans l'attente|avant) (d'une |de la |de )?decision|aucune (decision|notification)|pas de notification/g;

/** Whether the line shows that a decision or a notification was seen. Absent claims say nothing. */
export function showsDecision(claims: Claims): boolean {
  if (claims.page?.kind === 'notifications') return true;
  if (claims.fact?.name === 'decision.notified') return true;
  if (claims.consequence?.code === 'K12') return true;
  if (claims.codes?.some((code) => code === 'D5' || code === 'C7') === true) return true;
  return shownWords(claims).some((words) => decided.test(plain(words).replace(notYet, ' ')));
}

function shownWords(claims: Claims): string[] {
  const state = claims.state;
  const words = [state?.label, state?.step, ...(state?.documents ?? []), claims.delivered?.name];
  // A state's own text holds the whole frieze, "Décision prise" greyed out included: it proves nothing.
  if (claims.kind !== 'state') words.push(claims.text, claims.copy, claims.page?.title);
  return words.filter((value) => value !== undefined);
}

/** Lower case, no accents, file-name separators as spaces, straight apostrophes. */
function plain(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[_’]/g, (sign) => (sign === '_' ? ' ' : "'"));
}
