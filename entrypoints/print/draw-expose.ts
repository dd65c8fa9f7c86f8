/** Composition of the printed exposé: the writer of the hand-over file, with its French words. */
import report from '#locales/fr/report.json';
import type { ExposeModel } from '#core/report/expose-model.ts';
import { exposeBody } from '#handover/expose-html.ts';

export function drawExpose(model: ExposeModel): string {
  return exposeBody(model, [], report);
}
