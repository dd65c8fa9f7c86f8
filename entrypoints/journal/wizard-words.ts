/** The words of the hand-over and of masking: they come with the wizard. */
import handover from '#locales/fr/handover.json';
import masking from '#locales/fr/masking.json';

export const wizardWords = { fr: { handover, masking } };
