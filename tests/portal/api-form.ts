/** Plays the writing half of the student form: steps, uploads, submission, abandon. */

import { type PortalAccount, STUDENT_REQUEST_KIND } from './accounts.ts';
import { type Answer, type Ask, emptyAnswer, jsonAnswer, stringsOf } from './http-answer.ts';
import type { World } from './world.ts';

const FORM = '/api/sejour/usager/demande_sejour';
const STEP = /^\/api\/sejour\/usager\/demande_sejour\/etape\/([1-6])$/;

/** Least monthly income of a student, in euros (anef-portal.md §7.1). */
const LEAST_INCOME = 615;
/** 10 Mo a file (anef-portal.md §5.7). */
const MOST_BYTES = 10_000_000;
const FILE_KINDS = /\.(?:jpe?g|pdf|png|tiff?|bmp)$/i;

/** The answer to a writing request of the form, or undefined where it is none. */
export async function answerForm(
  world: World,
  account: PortalAccount,
  ask: Ask,
): Promise<Answer | undefined> {
  const step = STEP.exec(ask.path)?.[1];
  if (ask.method === 'PUT' && step !== undefined) return saveStep(world, account, { step, ask });
  if (ask.method === 'POST' && ask.path === `${FORM}/justificatifs`) {
    return receiveFile(world, account, ask);
  }
  if (ask.method === 'POST' && ask.path === `${FORM}/soumettre`) return submit(world, account);
  if (ask.method === 'DELETE' && ask.path === FORM) {
    world.dropDraft(account.login);
    return emptyAnswer(204);
  }
  return undefined;
}

function saveStep(
  world: World,
  account: PortalAccount,
  { step, ask }: { readonly step: string; readonly ask: Ask },
): Answer {
  const values = stringsOf(ask);
  if (step === '3' && Number(values['MONTANT'] ?? 0) < LEAST_INCOME) {
    return refusal(
      "Vous n'avez pas atteint le montant minimum de ressources nécessaires",
      `L'ensemble de vos ressources doit être au moins égal à ${LEAST_INCOME}€ / mois.`,
    );
  }
  world.saveStep(account.login, step, values);
  return jsonAnswer(200, { _status: 'OK' });
}

/** The refusals' wording is ours: none was ever captured (anef-portal.md §5.7). */
function receiveFile(world: World, account: PortalAccount, ask: Ask): Answer {
  const text = ask.body.toString('utf8');
  const name = /filename="([^"]*)"/.exec(text)?.[1];
  const document = /name="document"\r\n\r\n([A-Z_]+)\r\n/.exec(text)?.[1];
  if (name === undefined || document === undefined) return refusal('Fichier illisible.');
  if (!FILE_KINDS.test(name)) return refusal("Le format du fichier n'est pas accepté.");
  if (ask.body.length > MOST_BYTES)
    return refusal('Le fichier dépasse la taille maximale de 10 Mo.');
  return jsonAnswer(201, world.saveFile(account.login, { name, document }));
}

async function submit(world: World, account: PortalAccount): Promise<Answer> {
  await world.wait(world.timings.submitMs);
  if (account.request !== null) return refusal('Votre demande a déjà été envoyée.');
  const filedAt = parisMinute(world.now());
  const day = filedAt.slice(0, 10).replaceAll('-', '');
  const sequence = String(4200 + world.nextNumber()).padStart(7, '0');
  const number = `${account.login.slice(0, 2)}01${day}${sequence}`;
  world.patch(account.login, {
    request: { number, kind: STUDENT_REQUEST_KIND, filedAt, step: 'sent' },
    documents: [
      ...account.documents,
      `CONFIRMATION_DEMANDE_TITRE_SEJOUR_${account.login}_${day}.pdf`,
    ],
  });
  world.dropDraft(account.login);
  return jsonAnswer(200, { _status: 'OK', numero_demande: number });
}

function refusal(...messages: readonly string[]): Answer {
  return jsonAnswer(422, { _status: 'ERR', messages });
}

/** `YYYY-MM-DDTHH:MM` on a clock in Paris. */
function parisMinute(nowMs: number): string {
  const parts = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Paris',
    dateStyle: 'short',
    timeStyle: 'short',
  }).format(nowMs);
  return parts.replace(' ', 'T');
}
