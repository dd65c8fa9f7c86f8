/** Words of failure: the service does not answer, or says that it cannot. Rows, not code. */
import type { Phrase } from './phrase.ts';

const outage = { class: 'outage', codes: ['A1'], how: 'auto' } as const;

export const outagePhrases: readonly Phrase[] = [
  {
    ...outage,
    id: 'maintenance',
    pattern: /\bsite (?:est )?(?:actuellement )?en (?:cours de )?maintenance\b/,
    lang: 'fr',
    seen: '2026-06',
    source: 'anef-portal §6, §7.1',
    example: 'Site en maintenance',
  },
  {
    ...outage,
    id: 'unavailable',
    pattern:
      /\bservice (?:est )?(?:momentanement |temporairement |actuellement )?indisponible|\btemporairement indisponible/,
    lang: 'fr',
    seen: '2026',
    source: 'anef-portal §7.1 (patterns of existing tools)',
    example: 'Le service est momentanément indisponible. Veuillez réessayer plus tard.',
  },
  {
    ...outage,
    id: 'service-problem',
    pattern: /\bservice rencontre un probleme\b/,
    lang: 'fr',
    seen: '2026-06',
    source: 'anef-portal §6 (dsfr-page-response)',
    example:
      'Désolé, le service rencontre un problème, nous travaillons pour le résoudre le plus rapidement possible.',
  },
  {
    ...outage,
    id: 'technical-error',
    pattern: /\b(?:une )?erreur (?:technique|interne|inattendue|informatique)\b/,
    lang: 'fr',
    seen: 'unattested',
    source: 'anef-portal §7.1 (searched, not found verbatim)',
    example: 'Une erreur technique est survenue.',
  },
  {
    ...outage,
    id: 'unavailable-en',
    pattern: /\bservice (?:is )?(?:temporarily |currently )?unavailable\b/,
    lang: 'en',
    seen: '2026',
    source: 'anef-portal §7.1 (patterns of existing tools)',
    example: 'Service Unavailable',
  },
];
