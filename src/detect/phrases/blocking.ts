/** Words of refusal: a rule of the portal that the person cannot get past. Rows, not code. */
import type { Phrase } from './phrase.ts';

const blocking = { class: 'blocking', how: 'assist', lang: 'fr' } as const;

export const blockingPhrases: readonly Phrase[] = [
  {
    ...blocking,
    id: 'too-early',
    pattern: /\btrop tot pour\b/,
    codes: ['B4'],
    seen: '2023-11',
    source: 'anef-portal §7.1 (triage, p-message)',
    example: 'Il est trop tôt pour demander le renouvellement de votre titre.',
  },
  {
    ...blocking,
    id: 'expired-since',
    pattern: /\btitre(?: de sejour)? est expire depuis\b/,
    codes: ['B4'],
    seen: '2023-11',
    source: 'anef-portal §7.1 (approximate wording)',
    example: 'Votre titre de séjour est expiré depuis plus de 9 mois.',
  },
  {
    ...blocking,
    id: 'already-open',
    pattern:
      /\b(?:demande|dossier|procedure|demarche) (?:est |(?:de titre )?de sejour est )?deja (?:en cours|deposee?|ouverte?)\b|\bdeja une (?:demande|demarche) en cours\b/,
    codes: ['B2'],
    seen: 'unattested',
    source: 'anef-portal §7.1, §7.2',
    example: 'Un dossier est déjà en cours.',
  },
  {
    ...blocking,
    id: 'not-handed-over',
    pattern: /\btitre\b.{0,60}\b(?:n'a pas (?:encore )?ete |non )remis\b/,
    codes: ['B3'],
    seen: '2024-12',
    source: 'anef-portal §7.2 (DDD report)',
    example: "Votre titre précédent n'a pas été remis.",
  },
  {
    ...blocking,
    id: 'account-exists',
    pattern: /\bcompte deja existant\b|\bdeja associees? a un compte\b/,
    codes: ['A2'],
    seen: '2023-11',
    source: 'anef-portal §7.1 (modal, account creation)',
    example:
      'Compte déjà existant. Il semblerait que vos informations soient déjà associées à un compte.',
  },
  {
    ...blocking,
    // The testers saw it also when the AGDREF server was down: it looks like a mistake and need not be one.
    id: 'wrong-information',
    pattern: /\bcertaines informations que vous avez saisies sont incorrectes\b/,
    codes: ['A2'],
    seen: '2023-11',
    source: 'anef-portal §7.1 (account creation)',
    example:
      'Certaines informations que vous avez saisies sont incorrectes. Veuillez vérifier votre saisie.',
  },
  {
    ...blocking,
    id: 'resources-too-low',
    pattern:
      /\bmontant minimum de ressources\b|\bensemble de vos ressources doit etre au moins egal\b/,
    codes: ['B1'],
    seen: '2023-11',
    source: 'anef-portal §7.1 (Ressources)',
    example: "Vous n'avez pas atteint le montant minimum de ressources nécessaires",
  },
  {
    ...blocking,
    id: 'not-recognised',
    pattern: /\bdemande invalide\b|\bn'etes pas reconnue? beneficiaire\b/,
    codes: ['B1'],
    seen: '2024',
    source: 'anef-portal §7.1 (press)',
    example:
      "Demande invalide. Vous n'êtes pas reconnu bénéficiaire de la protection internationale.",
  },
  {
    ...blocking,
    id: 'cannot-succeed',
    pattern: /\b(?:demande ne peut (?:pas )?aboutir|situation ne (?:vous )?permet pas)\b/,
    codes: ['B1'],
    seen: 'unattested',
    source: 'anef-portal §7.1; domain-legal §1.2 B1',
    example: 'Votre demande ne peut aboutir.',
  },
];
