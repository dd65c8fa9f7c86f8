/** Turns an account into the JSON shapes that the portal's page reads (anef-portal.md §3). */

import type { PortalAccount, PortalRequest } from './accounts.ts';
import { documentPath } from './api-documents.ts';
import type { Draft } from './world.ts';

/** Raw codes as far as any was seen (anef-portal.md §4.3, weak). */
const STEP_CODES = {
  sent: 'A_TRAITER',
  instruction: 'INSTRUCTION_EN_COURS',
  complement: 'EN_ATTENTE_PIECE',
  decision: 'VALIDEE',
  available: 'TITRE_FABRIQUE',
  closed: 'CLOTUREE',
} as const;

/** `GET /api/usager/moi`. */
export function viewOfPerson(account: PortalAccount): object {
  return {
    usager: {
      nom: account.lastName,
      prenoms: [account.firstName],
      nom_affiche: account.displayName,
      date_naissance: account.birthDate,
      nationalites: [account.nationality],
      telephone: account.phone,
      email: account.email,
      identifiant_agdref: account.login,
      change_password_next_login: false,
    },
    statut_actuel: viewOfStatus(account),
    blocking: {
      tse_expire_tve_instruction: false,
      should_be_blocked: account.renewal !== 'open',
      motif: account.renewal === 'open' ? null : account.renewal,
    },
    dossier_en_cours: { has_dossier_en_cours: account.request !== null },
  };
}

function viewOfStatus({ currentStatus }: PortalAccount): object | null {
  if (currentStatus === null) return null;
  return {
    titre: currentStatus.title,
    motif_delivrance: currentStatus.motive,
    duration: currentStatus.duration,
    date_debut_validite: currentStatus.start,
    date_fin_validite: currentStatus.end,
    nature_titre: 'CST',
    code_formulaire_renouvellement: 'ETUDIANT',
  };
}

/** `GET /api/sejour/usager/demande_sejour`: the sent request, else the draft, else nothing. */
export function viewOfRequest(
  account: PortalAccount,
  draft: Draft | undefined,
): object | undefined {
  const documents = account.documents.map((name, index) => ({ name, url: documentPath(index) }));
  if (account.request === null) {
    if (draft === undefined) return undefined;
    return { statut: 'BROUILLON', etapes: draft.steps, justificatifs: draft.files, documents };
  }
  return {
    ...rowOfRequest(account.request),
    formulaire: 'ETUDIANT',
    documents,
    complement: viewOfComplement(account),
  };
}

/** `GET /api/usager/autres-demandes`: ours; several requests an account are to come (anef-portal.md §1). */
export function viewOfOthers({ file }: PortalAccount): object {
  return { demandes: file.others.map(rowOfRequest) };
}

/** `GET /api/anf/dossier-stepper`, with what the tab of nationality shows. */
export function viewOfNaturalisation({ file }: PortalAccount): object | undefined {
  if (file.naturalisation === null) return undefined;
  const { number, stamp, label, step } = file.naturalisation;
  return {
    dossier: { numero_national: number, numero_timbre: stamp, libelle: label, etape: step },
  };
}

function rowOfRequest(request: PortalRequest) {
  return {
    statut: STEP_CODES[request.step],
    numero_demande: request.number,
    type_demande_sejour: request.kind,
    date_depot: request.filedAt,
    avancement: request.step,
    site_traitement: request.number.slice(0, 4),
  };
}

function viewOfComplement({ file }: PortalAccount): object | null {
  if (file.complement === null) return null;
  const { askedOn, wanted, canAnswer } = file.complement;
  return { date_creation_demande: askedOn, pieces: wanted, reponse_possible: canAnswer };
}

/** `GET /api/sejour/historique-droit-sejour`. */
export function viewOfHistory({ currentStatus }: PortalAccount): object {
  if (currentStatus === null) return { droits: [] };
  return {
    droits: [
      {
        date_debut_validite: currentStatus.start,
        date_fin_validite: currentStatus.end,
        nature: currentStatus.title,
        motif_delivrance: currentStatus.motive,
        statut: 'Accepté',
      },
    ],
  };
}

/** `GET /api/notifications` and `/non-lu`. */
export function viewOfNotifications(account: PortalAccount, onlyUnread: boolean): object {
  const items = account.notifications.filter((item) => !(onlyUnread && item.read));
  return {
    _items: items.map((item) => ({
      _created: item.day,
      lu: item.read,
      motif_notification: item.text,
      type_notification: 'SEJOUR',
    })),
    _meta: { page: 1, per_page: 3, total: items.length },
  };
}
