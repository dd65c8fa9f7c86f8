/** A date worked out from rules, never without them nor without what it takes for granted: *date indicative*. */
import type { Rule } from './rule.ts';

/** What the rows cannot know; each has its sentence in `locales/fr/law.json`. */
export type Hypothesis =
  | 'listed'
  | 'not-listed'
  | 'complete'
  | 'received'
  | 'title-said'
  | 'title-default'
  | 'renewal-asked'
  | 'long-card'
  | 'notified'
  | 'remedies'
  | 'refusal-computed'
  | 'no-oqtf'
  | 'attestation-kind';

export type LawDate = {
  /** `YYYY-MM-DD`, civil day. */
  day: string;
  rules: readonly Rule[];
  hypotheses: readonly Hypothesis[];
};
