/** Whether the page shown now says that a request is filed: sentence, place and step together, never the sentence alone. */
import { actionOf } from './action.ts';
import { isVisible, visibleAll, within } from './page.ts';
import { confirmationPhrases } from './phrases/confirmation.ts';
import { shell, type Scene } from './scene.ts';
import { fold } from './words.ts';

/** The sentence as shown, or undefined. A sighting is not a filing: re-entry shows it again (§8.2). */
export function readConfirmation(scene: Scene): string | undefined {
  if (scene.role !== 'portal' || scene.loading || looksLikeIntro(scene)) return undefined;
  const sentence = scene.lines.find((line) => {
    const words = fold(line);
    return confirmationPhrases.some((row) => row.pattern.test(words));
  });
  if (sentence === undefined) return undefined;
  if (scene.step) return lastStep(scene) ? sentence : undefined;
  return scene.route.row?.kind === 'form-step' && !asksForMore(scene) ? sentence : undefined;
}

export function lastStep(scene: Scene): boolean {
  const step = scene.step;
  if (!step) return false;
  if (/^confirmation\b|^确认/.test(fold(step.name))) return true;
  return step.number !== undefined && step.number === step.of;
}

/** Introduction pages tell the last step in a sentence that reads like a confirmation (§15.1). */
export function looksLikeIntro(scene: Scene): boolean {
  if (scene.route.intro) return true;
  if (scene.step) return false;
  return /\ben \d{1,2} etapes\b|\bvotre demarche en ligne\b|\bin \d{1,2} steps\b/.test(
    scene.folded,
  );
}

/** Something is still to be filled in or sent: then nothing is confirmed. */
export function asksForMore(scene: Scene): boolean {
  return hasFields(scene) || visibleAll(scene.document, 'button').some((one) => goesOn(one));
}

/** Presence of fields only; what they hold is never read. */
export function hasFields(scene: Scene): boolean {
  const fields = scene.document.querySelectorAll(
    'input:not([type="hidden"]):not([type="button"]):not([type="submit"]),select,textarea',
  );
  return [...fields].some((one) => isVisible(one) && !within(one, shell));
}

function goesOn(button: Element): boolean {
  const role = actionOf(button)?.role;
  return role === 'submit' || role === 'save' || role === 'continue';
}
