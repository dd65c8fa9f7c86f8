/** Every detector, in the order in which they claim what is on screen: what one has seen is not seen again by the next. */
import type { Detector } from '../detector.ts';
import { complementBlocked } from './complement-blocked.ts';
import { errorDialog } from './error-dialog.ts';
import { fieldError } from './field-error.ts';
import { genericAlert } from './generic-alert.ts';
import { inlineMessage } from './inline-message.ts';
import { maintenance } from './maintenance.ts';
import { messageBar } from './message-bar.ts';
import { noAppointment } from './no-appointment.ts';
import { rawKeys } from './raw-keys.ts';
import { serverErrorPage } from './server-error-page.ts';
import { ssoAlert } from './sso-alert.ts';
import { uploadRefusal } from './upload-refusal.ts';

/** They take the whole page: asked before its kind is known. */
export const pageDetectors: readonly Detector[] = [maintenance, serverErrorPage];

export const alertDetectors: readonly Detector[] = [
  errorDialog,
  noAppointment,
  ssoAlert,
  uploadRefusal,
  fieldError,
  messageBar,
  inlineMessage,
  genericAlert,
];

/** What stands in no alert: asked only where no alert has told of a failure. */
export const quietDetectors: readonly Detector[] = [complementBlocked, rawKeys];
