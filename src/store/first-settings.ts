/** What holds before anything was chosen: nothing is recorded. */
import type { Settings } from '#recorder/ports/records.ts';

export const firstSettings: Settings = {
  consented: false,
  language: 'fr',
  computer: null,
  chip: true,
  pausedEverywhere: false,
  pausedTabs: [],
  unbound: null,
  version: null,
};
