/** The error dialog: its content stands outside the application, in `body`; its empty host is always in the page (§8.4). */
import { alertText, severityOf, type Detector, type SeenIncident } from '../detector.ts';
import { judge } from '../judge.ts';
import { outermost } from '../page.ts';
import { fold } from '../words.ts';

const dialogs =
  '[role="dialog"],[role="alertdialog"],dialog[open],.ui-dialog,.p-dialog,.modal.show,.fr-modal--opened,.modalAlert';
const header = /^(?:erreur|error|attention, erreur|错误)(?![a-z])/;

export const errorDialog: Detector = {
  id: 'error-dialog',
  sees: (scene, kind) => {
    return outermost(scene.document, dialogs).flatMap((element): SeenIncident[] => {
      const text = alertText(element);
      const marked = severityOf(element);
      const severity = header.test(fold(text)) ? 'error' : marked;
      const judged = judge(text, { shape: 'dialog', kind, severity });
      // A question of the portal (abandon? confirm?) is no incident, whatever it warns of.
      return judged && (severity === 'error' || judged.class !== 'input')
        ? [{ ...judged, text, element }]
        : [];
    });
  },
};
