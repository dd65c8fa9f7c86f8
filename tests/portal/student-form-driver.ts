/** Fills and sends the student form as a person does: trusted input, waits on conditions only. */

import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { clickLabel, clickSelector, nextScreen, typeInto, waitForText } from './person-at-page.ts';
import { askForRenewal, openTriage } from './portal-driver.ts';
import { EPHOTO_CODE, STUDENT_DOCUMENTS, STUDENT_FORM_VALUES } from './student-form.ts';
import { untilSeen } from './until-seen.ts';

const NEXT = 'Enregistrer et poursuivre >';
export const SUBMIT_LABEL = 'Déposer la demande >';
export const CONFIRMATION = 'Votre demande a bien été enregistrée';

/** The file that `fillStep(page, 4)` uploads; its name is a canary too. */
export const UPLOADED_FILE = fileURLToPath(
  new URL('./fixtures/passeport-diallo.pdf', import.meta.url),
);

/**
 * Logged in: triage, introduction, form. Answers the step on which the form opens: 1, or the one
 * after the last saved; 6 when a request was sent before (the confirmation is then shown again).
 */
export async function startStudentForm(page: Page): Promise<number> {
  await openTriage(page);
  await askForRenewal(page);
  await clickLabel(page, 'Je continue', 'app-demande-info button');
  return currentStep(page);
}

/** The step that is on the screen, once there is one and nothing is loading. */
export async function currentStep(page: Page): Promise<number> {
  return untilSeen(page, 'a step of the form', async () => {
    const step = await page.evaluate(() => {
      if (document.querySelector('.loading-indicator') !== null) return undefined;
      if (document.querySelector('app-demande') === null) return undefined;
      return /\| Étape (\d)$/.exec(document.title)?.[1];
    });
    return step === undefined ? undefined : Number(step);
  });
}

/** Fills step 1 to 4 and leaves it unsaved. `values` replace the usual ones by field id. */
export async function fillStep(
  page: Page,
  step: 1 | 2 | 3 | 4,
  values: Readonly<Record<string, string>> = {},
): Promise<void> {
  if (step === 4) {
    await fillDocuments(page, values['PHOTO_NUMBER'] ?? EPHOTO_CODE);
    return;
  }
  for (const [id, value] of Object.entries({ ...STUDENT_FORM_VALUES[step], ...values })) {
    await typeInto(page, `#${id}`, value);
  }
  if (step === 2) await tickOnce(page, '#ENGAGEMENT');
}

/** Clicks *Enregistrer et poursuivre >*; waits for nothing after. */
export async function clickNext(page: Page): Promise<void> {
  await clickLabel(page, NEXT, 'app-actions-bar button');
}

/** Fills and saves a step, and waits for the next one. */
export async function passStep(
  page: Page,
  step: 1 | 2 | 3 | 4,
  values: Readonly<Record<string, string>> = {},
): Promise<void> {
  await fillStep(page, step, values);
  await clickNext(page);
  await nextScreen(page, `Étrangers en France | Étape ${step + 1}`);
}

/** From the step on the screen to the recap, with the four parts confirmed and observations typed. */
export async function goToRecap(page: Page): Promise<void> {
  for (const step of [1, 2, 3, 4] as const) {
    if ((await currentStep(page)) === step) await passStep(page, step);
  }
  await confirmRecap(page);
}

/** On the recap: confirms the four parts, so that *Déposer la demande >* can be clicked. */
export async function confirmRecap(page: Page): Promise<void> {
  await typeInto(page, '#OBSERVATIONS_DEMANDEUR', STUDENT_FORM_VALUES.observations);
  for (let part = 1; part <= 4; part += 1) {
    await clickLabel(page, 'Valider et vérifier la suite de ma saisie', 'app-recapitulatif button');
  }
}

/** Clicks *Déposer la demande >*; waits for nothing after. */
export async function clickSubmit(page: Page): Promise<void> {
  await clickLabel(page, SUBMIT_LABEL, 'app-actions-bar button');
}

/** Sends the form and waits for the confirmation. */
export async function submit(page: Page): Promise<void> {
  await clickSubmit(page);
  await waitForConfirmation(page);
}

/** The visible sentence, under the title of step 6. */
export async function waitForConfirmation(page: Page): Promise<void> {
  await nextScreen(page, 'Étrangers en France | Étape 6');
  await waitForText(page, '.demande-enregistree', CONFIRMATION);
}

/** Uploads the same file for each document, then types and confirms the e-photo code. */
async function fillDocuments(page: Page, photo: string): Promise<void> {
  for (const document of STUDENT_DOCUMENTS) await uploadFile(page, document, UPLOADED_FILE);
  await typeInto(page, '#PHOTO_NUMBER', photo);
  await clickLabel(page, 'Confirmer le numéro ephoto', 'app-e-photo button');
}

/** Chooses a file for a document and waits until its name is listed. */
export async function uploadFile(page: Page, document: string, path: string): Promise<void> {
  await chooseFile(page, document, path);
  await waitForText(page, `app-pieces-jointes:has(#${document}) .download-file`);
}

/** Chooses a file for a document; waits for nothing after. */
export async function chooseFile(page: Page, document: string, path: string): Promise<void> {
  const input = await page.waitForSelector(`input[type=file]#${document}`);
  if (input === null) throw new Error(`no upload field ${document}`);
  await input.uploadFile(path);
  await input.dispose();
}

async function tickOnce(page: Page, selector: string): Promise<void> {
  const ticked = await page.$eval(selector, (box) => box.matches(':checked'));
  if (!ticked) await clickSelector(page, selector);
}
