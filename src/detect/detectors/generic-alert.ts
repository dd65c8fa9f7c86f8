/** Anything that calls itself an alert, for markup never seen: vocabulary of failure decides, and help pages do not count. */
import { judgeAll, type Detector } from '../detector.ts';

export const genericAlert: Detector = {
  id: 'generic-alert',
  sees: (scene, kind) =>
    scene.role === 'portal' && kind !== 'other'
      ? judgeAll(
          scene,
          '[role="alert"],[aria-live="assertive"],[class*="error-message"],[class*="alert-"],p[class*="erreur"],div[class*="erreur"]',
          { shape: 'alert', kind },
        )
      : [],
};
