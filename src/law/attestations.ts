/** What the texts say of the attestations of prolongation, and the longest one may run. */
import { addDays } from '#core/time/days.ts';
import { addMonths } from './add-months.ts';
import type { LawDate } from './law-date.ts';
import type { Rule } from './rule.ts';

const text = { textVersion: '2026-04-03', checkedOn: '2026-11-24' } as const;

export const attestationRules = {
  renewal: {
    id: 'attestation-renewal',
    article: 'R. 431-15-1, al. 2 CESEDA',
    value: 3,
    unit: 'month',
    ...text,
    note: 'At most three months, "renouvelée aussi longtemps que le préfet n\'a pas statué": complete request filed in the period of R. 431-5.',
  },
  refugee: {
    id: 'attestation-refugee',
    article: 'R. 431-15-3 CESEDA',
    value: 6,
    unit: 'month',
    ...text,
    note: 'Recognised refugee: six months, renewable, from subscription.',
  },
  subsidiary: {
    id: 'attestation-subsidiary',
    article: 'R. 431-15-4 CESEDA',
    value: 6,
    unit: 'month',
    textVersion: '2026-04-03',
    checkedOn: '2026-08-20',
    note: 'Subsidiary protection: six months, renewable.',
  },
  favourable: {
    id: 'attestation-favourable',
    article: 'R. 431-15-1, dernier al. CESEDA',
    value: null,
    unit: null,
    ...text,
    note: 'Favourable decision: an attestation of it until the card is handed over. The request for a first card gives no attestation by itself.',
  },
} as const satisfies Record<string, Rule>;

export type AttestationKind = 'renewal' | 'refugee' | 'subsidiary';

/** The last day that an attestation which began on `from` can bear, for one whose own last day nobody gave. */
export function attestationLongest(from: string, kind: AttestationKind): LawDate {
  const rule = attestationRules[kind];
  return {
    // The first day counts: three months from 14 November end on 13 February.
    day: addDays(addMonths(from, rule.value), -1),
    rules: [rule],
    hypotheses: ['attestation-kind'],
  };
}
