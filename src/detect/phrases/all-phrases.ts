/** Every wording row, in the order in which they are tried: the narrow before the wide. */
import { blockingPhrases } from './blocking.ts';
import { inputPhrases } from './input.ts';
import { outagePhrases } from './outage.ts';
import type { Phrase } from './phrase.ts';
import { sessionPhrases } from './session.ts';
import { uploadPhrases } from './upload.ts';

export const allPhrases: readonly Phrase[] = [
  ...inputPhrases,
  ...uploadPhrases,
  ...blockingPhrases,
  ...sessionPhrases,
  ...outagePhrases,
];
