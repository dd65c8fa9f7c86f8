/** After how long silence is a refusal (R. 432-2 CESEDA), one row a kind of title. */
import type { Rule } from './rule.ts';

const text = { textVersion: '2026-04-03', checkedOn: '2026-08-20' } as const;

function days(id: string, value: number, note: string) {
  return { id, article: 'R. 432-2 CESEDA', value, unit: 'day', ...text, note } as const;
}

export const refusalRules = {
  default: {
    id: 'refusal-default',
    article: 'R. 432-2 CESEDA',
    value: 4,
    unit: 'month',
    ...text,
    note: 'All titles that no other row names. A 45-day period is often quoted: it is not in the text.',
  },
  student: days('refusal-student', 90, 'R. 422-5: étudiant, étudiant-programme de mobilité.'),
  'job-search': days(
    'refusal-job-search',
    90,
    "R. 422-12: recherche d'emploi, création d'entreprise.",
  ),
  seasonal: days('refusal-seasonal', 90, 'R. 421-60: travailleur saisonnier.'),
  ict: days(
    'refusal-ict',
    90,
    'R. 421-43, -47, -54: salarié détaché ICT, mobile ICT, stagiaire mobile ICT.',
  ),
  'au-pair': days('refusal-au-pair', 90, 'R. 426-14: jeune au pair.'),
  trainee: days('refusal-trainee', 90, 'R. 426-17: stagiaire.'),
  researcher: days('refusal-researcher', 60, 'R. 421-26: talent-chercheur.'),
  'blue-card': days(
    'refusal-blue-card',
    90,
    'R. 421-23, R. 421-37-7: talent-carte bleue européenne and its family.',
  ),
  'blue-card-mobile': days(
    'refusal-blue-card-mobile',
    30,
    'R. 421-23: holder of a valid blue card of another Member State; may be extended by 30 days.',
  ),
} as const satisfies Record<string, Rule>;

export type TitleKind = keyof typeof refusalRules;
