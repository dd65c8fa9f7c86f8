/** Whether an element is one of the portal's own action buttons, and which: by its label, from a table; never a value. */
import { label } from './page.ts';
import { actionPhrases, type ActionRole } from './phrases/actions.ts';
import { fold } from './words.ts';

export type Action = { label: string; role: ActionRole };

const buttons = 'button,[role="button"],a.btn,a.fr-btn,a.button';
const mostOfALabel = 80;

/** `element` may be anything inside the button. Undefined for a button that no row names. */
export function actionOf(element: Element): Action | undefined {
  const button = element.closest(buttons);
  if (!button) return undefined;
  const shown = label(button, mostOfALabel + 1);
  if (shown === '' || shown.length > mostOfALabel) return undefined;
  const words = fold(shown).replaceAll(/^[\s<>‹›«»→←]+|[\s<>‹›«»→←]+$/g, '');
  const row = actionPhrases.find((one) => one.pattern.test(words));
  return row && { label: shown, role: row.role };
}
