/** Every rule row there is, for docs/legal.md, the tests, and whoever asks how old the rows are. */
import { appealRules } from './appeal.ts';
import { attestationRules } from './attestations.ts';
import { bridgeRule } from './bridge.ts';
import { filingRules } from './filing-window.ts';
import { ladderRule } from './ladder.ts';
import { refusalRules } from './refusal-rules.ts';
import type { Rule } from './rule.ts';

export const allRules: readonly Rule[] = [
  ...Object.values(filingRules),
  ...Object.values(attestationRules),
  ...Object.values(refusalRules),
  bridgeRule,
  ...Object.values(appealRules),
  ladderRule,
];
