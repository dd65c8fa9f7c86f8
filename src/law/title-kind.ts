/** Which row of R. 432-2 a title comes under, from the words the person or the portal uses for it. */
import type { TitleKind } from './refusal-rules.ts';

/** First match wins: "stagiaire mobile ICT" is no plain trainee. A mobile blue card is never guessed: its period is the shortest. */
const words: readonly (readonly [RegExp, TitleKind])[] = [
  [/\bict\b/, 'ict'],
  [/carte bleue/, 'blue-card'],
  [/chercheur/, 'researcher'],
  [/recherche d.?\s*emploi|creation d.?\s*entreprise/, 'job-search'],
  [/saisonnier/, 'seasonal'],
  [/au pair/, 'au-pair'],
  [/stagiaire/, 'trainee'],
  [/etudiant/, 'student'],
];

/** @returns `default` where no row names it, which the caller shows as a hypothesis */
export function titleKind(title: string | null): TitleKind {
  const plain = (title ?? '').normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return words.find(([pattern]) => pattern.test(plain))?.[1] ?? 'default';
}
