/** Builders of what the page witness sends, as small as a test needs them. */
import type { PageObservation, SeenMessage } from '#core/observation/seen.ts';

export const amina: PageObservation['account'] = {
  who: 'known',
  name: 'DIALLO Aminata',
  foreigner: '7503123456',
};
export const bao: PageObservation['account'] = {
  who: 'known',
  name: 'NGUYEN Bao',
  foreigner: '7503999999',
};
export const nobody: PageObservation['account'] = { who: 'nobody' };

const page: PageObservation['page'] = {
  host: 'administration-etrangers-en-france.interieur.gouv.fr',
  path: '/particuliers/',
  route: '/espace-personnel/mon-compte',
  title: 'Étrangers en France | Mon compte',
  lang: 'fr',
  kind: 'account',
};

let drawn = 0;

/** @param at epoch milliseconds */
export function seenMessage(
  at: number,
  observation: Partial<PageObservation>,
  id?: string,
): SeenMessage {
  drawn += 1;
  return {
    id: id ?? `message-${String(drawn).padStart(12, '0')}`,
    at: new Date(at).toISOString(),
    uptime: 1_000,
    boot: 'document-boot',
    observation: {
      witness: 'page',
      kind: 'visit',
      page,
      account: amina,
      passwordVisible: false,
      ...observation,
    },
  };
}

export const formPage: PageObservation['page'] = {
  ...page,
  route: '/sejour/demande-tse/etudiant',
  title: 'Étrangers en France | Étape 3',
  kind: 'form-step',
  procedure: 'titre-etudiant',
  step: { number: 3, of: 6, name: 'Ressources' },
};

export const errorSeen: Partial<PageObservation> = {
  kind: 'incident',
  page: formPage,
  text: 'Une erreur technique est survenue.',
  codes: ['A1'],
  class: 'outage',
};

export const stateSeen: Partial<PageObservation> = {
  kind: 'state',
  state: {
    procedure: "Demande de renouvellement du titre 'Étudiant'",
    label: 'Demande envoyée : le 07/09/2026 à 09:57',
    step: 'Instruction en cours',
    filedAt: '07/09/2026 à 09:57',
    documents: [],
  },
  request: '7503202609070000123',
};
