/** How the page itself behaves, beside what the server answers: skin, language, and faults that no status shows. */

export interface Quirks {
  /** A: *particuliers*, PrimeNG's markup. B: *usagers*, DSFR-shaped markup; the old address then leads to the new one. */
  readonly skin: 'A' | 'B';
  readonly language: 'fr' | 'en' | 'zh';
  /** Keys of the translations stand where words should (anef-portal.md §7.2). */
  readonly rawKeys: boolean;
  /** Where a technical failure is told: the dialog outside `app-root`, the message bar, or nowhere. */
  readonly failsIn: 'dialog' | 'bar' | 'nowhere';
  /** Mon compte: whole, only its upper blocks, or empty for ever (anef-portal.md §8.3). */
  readonly account: 'whole' | 'half' | 'empty';
  /** `blank`: the app never draws; `ring`: its ring turns for ever; `maintenance`: one heading instead of every page. */
  readonly boot: 'fine' | 'blank' | 'ring' | 'maintenance';
  /** All steps in the DOM, or the current one alone (anef-portal.md §8.1, §15.2). */
  readonly steps: 'all' | 'current';
  /** A session that ends: a jump to the login page, or a sentence first. */
  readonly sessionEnds: 'jump' | 'says';
}

export const NO_QUIRKS: Quirks = {
  skin: 'A',
  language: 'fr',
  rawKeys: false,
  failsIn: 'dialog',
  account: 'whole',
  boot: 'fine',
  steps: 'all',
  sessionEnds: 'jump',
};
