/**
 * Alerts of the log-in page: a wrong password is the person's own mistake (silent); the rest is not. Alerts only: the page holds
 * secrets (§15.7). A page of errors may have none, and is one as a whole.
 */
import { judgeAll, type Detector } from '../detector.ts';

const alerts =
  '.alert-error,.alert-warning,.kc-feedback-text,.fr-alert--error,.fr-alert--warning,.fr-error-text,.pf-m-danger,[role="alert"],#kc-error-message';

export const ssoAlert: Detector = {
  id: 'sso-alert',
  sees: (scene, kind) => {
    if (scene.role !== 'sso') return [];
    const seen = judgeAll(scene, alerts, { shape: 'sso', kind });
    return seen.length > 0 || kind !== 'sso-error'
      ? seen
      : judgeAll(scene, 'body', { shape: 'sso', kind, severity: 'error' });
  },
};
