/** Mon compte asks for documents, and the button that would take them cannot be pressed (C4): proposed, for the person to say. */
import { hasFields } from '../confirmation.ts';
import type { Detector } from '../detector.ts';
import { label, visibleAll } from '../page.ts';
import { asksForMore } from '../phrases/refusals.ts';
import { readRequests } from '../request-table.ts';
import { fold } from '../words.ts';

const cannot = 'button:disabled,[role="button"][aria-disabled="true"],a[aria-disabled="true"]';

export const complementBlocked: Detector = {
  id: 'complement-blocked',
  sees: (scene, kind) => {
    // A button beside a field waits for what goes into it.
    if (kind !== 'account' || scene.loading || hasFields(scene)) return [];
    const asked = readRequests(scene).some((row) => asksForMore(fold(row.label ?? '')));
    if (!asked) return [];
    return visibleAll(scene.document, cannot)
      .filter((button) => asksForMore(fold(label(button))))
      .slice(0, 1)
      .map((element) => ({
        class: 'blocking',
        codes: ['C4'],
        how: 'assist',
        text: label(element),
        element,
      }));
  },
};
