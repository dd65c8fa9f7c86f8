/** The block inside the questions of the triage (`p-message`): B4 and its kin, also with warning severity, also cut in pieces (§15.4). */
import { judgeAll, type Detector } from '../detector.ts';

const blocks =
  '.ui-message-error,.ui-message-warn,.p-inline-message-error,.p-inline-message-warn,app-triage .ui-message';

export const inlineMessage: Detector = {
  id: 'inline-message',
  sees: (scene, kind) =>
    scene.role === 'portal' ? judgeAll(scene, blocks, { shape: 'inline', kind }) : [],
};
