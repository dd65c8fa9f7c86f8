/** Answers what a person declares beside the form: change of situation, contact, travel document, complement, account. */

import type { PortalAccount } from './accounts.ts';
import { type Answer, type Ask, jsonAnswer, stringsOf } from './http-answer.ts';
import type { World } from './world.ts';

/** A number that has no account yet: the one newcomer of the false portal. */
export const NEWCOMER = '9912345678';
const TOKEN = 'eyJhbGciOiJIUzI1NiJ9.newcomer.false';

/** Refusals of ours: no capture has them, the complaints of anef-portal.md §7.2 do. */
const REFUSALS = {
  change:
    "Vous ne pouvez pas déclarer de changement d'adresse ou de situation tant que votre demande est en cours d'instruction.",
  contact:
    "La modification de votre adresse électronique n'est pas possible pendant le traitement de votre demande.",
  travel:
    'Vous avez déjà une demande en cours. Vous ne pouvez pas en déposer une nouvelle tant que celle-ci n’est pas terminée.',
  complement: 'Le délai pour transmettre les pièces complémentaires demandées est dépassé.',
} as const;

/** The answer to a declaration, or undefined where it is none. */
export function answerChange(world: World, account: PortalAccount, ask: Ask): Answer | undefined {
  if (ask.method !== 'POST' && ask.method !== 'PUT') return undefined;
  const { file, login } = account;
  switch (`${ask.method} ${ask.path}`) {
    case 'POST /api/sejour/usager/changement_situation':
      return file.change === 'refused' ? refusal(REFUSALS.change) : done();
    case 'PUT /api/usager/coordonnees': {
      if (file.contact === 'locked') return refusal(REFUSALS.contact);
      const { email = account.email, telephone = account.phone } = stringsOf(ask);
      world.patch(login, { email, phone: telephone });
      return done();
    }
    case 'POST /api/sejour/usager/titre_voyage':
      return file.travel === 'already-open' ? refusal(REFUSALS.travel) : done();
    case 'POST /api/sejour/usager/declaration_pvd':
      return done();
    case 'POST /api/sejour/usager/demande_sejour/complement': {
      if (file.complement?.canAnswer !== true) return refusal(REFUSALS.complement);
      world.patch(login, { file: { ...file, complement: null } });
      return done();
    }
    default:
      return undefined;
  }
}

/**
 * Creation of an account, by a person who has none: number, mail, password (anef-portal.md §5.4). A known number has an
 * account already; any other but the newcomer's is *incorrecte* (§7.1).
 */
export function answerRegistration(world: World, ask: Ask): Answer | undefined {
  if (ask.method !== 'POST') return undefined;
  const values = stringsOf(ask);
  switch (ask.path) {
    case '/api/usager/inscription':
      return registerNumber(world, values['numero'] ?? '');
    case '/api/usager/inscription/email':
      return jsonAnswer(201, { _status: 'OK', token: TOKEN });
    case '/api/usager/inscription/mot-de-passe':
      return values['token'] === TOKEN
        ? done()
        : jsonAnswer(422, { _status: 'ERR', messages: ['Ce lien n’est plus valable.'] });
    default:
      return undefined;
  }
}

function registerNumber(world: World, number: string): Answer {
  if (number === NEWCOMER) return jsonAnswer(201, { _status: 'OK' });
  const known = world.account(number) !== undefined;
  return jsonAnswer(422, { _status: 'ERR', motif: known ? 'COMPTE_EXISTANT' : 'INCORRECT' });
}

function done(): Answer {
  return jsonAnswer(200, { _status: 'OK' });
}

function refusal(...messages: readonly string[]): Answer {
  return jsonAnswer(422, { _status: 'ERR', messages });
}
