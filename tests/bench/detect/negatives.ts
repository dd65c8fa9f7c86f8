/** The hard negatives: pages where a careless reader would see an incident or a state. */
import { friendly } from './negatives/friendly.ts';
import { hidden } from './negatives/hidden.ts';
import { misread } from './negatives/misread.ts';
import type { Negative } from './negatives/negative.ts';
import { quoted } from './negatives/quoted.ts';

export const negatives: readonly Negative[] = [...quoted, ...hidden, ...friendly, ...misread];
