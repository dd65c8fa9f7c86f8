/** The portal's routes as data: what each address is for, in both generations (`/particuliers/#…`, `/usagers/#…`). */
import type { PageKind } from '#core/entry/page-claim.ts';

export type RouteRow = {
  /** Segments after `#`; `*` stands for one segment of any name. */
  route: string;
  kind: PageKind;
  /** Key of the procedure (ruling 1); absent where the address does not tell it. */
  procedure?: string;
};

/** Sources: reference/anef-portal.md §2.2 (captures 2023–2024, code 2026) and §15.9. Longer rows win over `*`. */
export const routeTable: readonly RouteRow[] = [
  { route: '/', kind: 'home' },
  { route: '/accueil', kind: 'home' },
  { route: '/espace-personnel/connexion-inscription', kind: 'login' },
  { route: '/authentification', kind: 'login' },
  { route: '/espace-personnel/inscription/email', kind: 'register' },
  { route: '/espace-personnel/inscription/mot-de-passe', kind: 'register' },
  { route: '/espace-personnel/inscription', kind: 'register' },
  { route: '/espace-personnel/inscription/*', kind: 'register' },
  { route: '/espace-personnel/mon-compte', kind: 'account' },
  { route: '/espace-personnel/mes-notifications', kind: 'notifications' },
  { route: '/espace-personnel/mes-informations', kind: 'profile' },
  { route: '/espace-personnel/mon-profil', kind: 'profile' },
  { route: '/sejour/triage-demandeur', kind: 'triage', procedure: 'sejour' },
  { route: '/sejour/demande-tse', kind: 'triage-situation', procedure: 'sejour' },
  { route: '/sejour/demande-tse/etudiant', kind: 'form-step', procedure: 'sejour/etudiant' },
  { route: '/sejour/demande-tse/visiteur', kind: 'form-step', procedure: 'sejour/visiteur' },
  {
    route: '/sejour/demande-tse/passeport-talent/investisseur',
    kind: 'form-step',
    procedure: 'sejour/talent-investisseur',
  },
  {
    route: '/sejour/demande-tse/passeport-talent/artiste',
    kind: 'form-step',
    procedure: 'sejour/talent-artiste',
  },
  {
    route: '/sejour/demande-tse/passeport-talent/chercheur',
    kind: 'form-step',
    procedure: 'sejour/talent-chercheur',
  },
  {
    route: '/sejour/demande-tse/passeport-talent/*',
    kind: 'form-step',
    procedure: 'sejour/talent',
  },
  { route: '/sejour/demande-tse/*', kind: 'form-step', procedure: 'sejour' },
  { route: '/sejour/declaration-changement', kind: 'triage', procedure: 'changement' },
  { route: '/sejour/declaration-pvd', kind: 'form-step', procedure: 'perte-vol' },
  { route: '/vls-ts/demarches/*', kind: 'form-step', procedure: 'vls-ts' },
  { route: '/vls-ts/valider-enregistrement', kind: 'form-step', procedure: 'vls-ts' },
  { route: '/contact', kind: 'other' },
  { route: '/faq', kind: 'other' },
  { route: '/plandusite', kind: 'other' },
  { route: '/mentions-legales', kind: 'other' },
  { route: '/aide-accessibilite', kind: 'other' },
];

/** Last segments that open a form (`…/etudiant/info`): its introduction. */
export const introSegments: ReadonlySet<string> = new Set(['info', 'infos']);
