/**
 * The bar of server messages above a form (`p-messages`, `.fr-alert`, `.alert`); empty and hidden bars say nothing, and a help
 * page quotes them, but for the one where the person writes.
 */
import { judgeAll, type Detector } from '../detector.ts';
import { visibleAll } from '../page.ts';

const bars =
  '.ui-messages-error,.ui-messages-warn,.ui-messages-info,.p-message-error,.p-message-warn,' +
  '.fr-alert--error,.fr-alert--warning,.fr-alert--info,.alert-error,.alert-danger,.alert-warning,.fr-notice--alert,.ui-toast-message-error,.p-toast-message-error';

export const messageBar: Detector = {
  id: 'message-bar',
  sees: (scene, kind) =>
    scene.role === 'appointment' ||
    (scene.role === 'portal' &&
      (kind !== 'other' || visibleAll(scene.document, 'textarea').length > 0))
      ? judgeAll(scene, bars, { shape: 'bar', kind })
      : [],
};
