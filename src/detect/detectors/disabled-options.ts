/** Labels of visible options that cannot be chosen, on triage pages (B1): a silent dead end of the portal (§5.5). */
import type { PageKind } from '#core/entry/page-claim.ts';
import { isVisible, label } from '../page.ts';
import type { Scene } from '../scene.ts';

const disabled =
  'input[type="radio"]:disabled,input[type="checkbox"]:disabled,[role="radio"][aria-disabled="true"],[role="option"][aria-disabled="true"],.ui-radiobutton-box.ui-state-disabled,.p-radiobutton-disabled';
const most = 60;

export function disabledOptions(scene: Scene, kind: PageKind): string[] {
  if (kind !== 'triage' && kind !== 'triage-situation') return [];
  // Once: each option that looked for its own would go through all of them.
  const labels = new Map(
    [...scene.document.querySelectorAll('label')].toReversed().map((one) => [one.htmlFor, one]),
  );
  const found = [...scene.document.querySelectorAll(disabled)]
    .slice(0, 2 * most)
    .map((option) => labelOf(option, labels, scene.document))
    .filter((words) => words !== undefined);
  return [...new Set(found)].slice(0, most);
}

/** The option's box may itself be hidden and drawn by the style sheet: what must be visible is its label. */
function labelOf(
  option: Element,
  labels: ReadonlyMap<string, Element>,
  document: Document,
): string | undefined {
  const id = option.getAttribute('id');
  const named = option.getAttribute('aria-labelledby')?.split(/\s+/, 1)[0];
  const holder =
    option.closest('label') ??
    (id ? labels.get(id) : undefined) ??
    (named ? document.getElementById(named) : null) ??
    option.closest(
      'p-radiobutton,anef-input-radio,li,.form-check,.fr-radio-group,.fr-fieldset__element',
    );
  if (!holder || !isVisible(holder)) return undefined;
  const words = label(holder);
  return words === '' ? undefined : words;
}
