/** Pages that read like a confirmation, a decision or a request in course, and are none. */
import type { Negative } from './negative.ts';

const introTexts = [
  'Étape 5 : votre demande est enregistrée et vous recevez un accusé de réception ainsi que votre confirmation de dépôt.',
  'À la fin de la démarche, votre demande a bien été enregistrée : une confirmation de dépôt vous est remise.',
  "Confirmation : votre dossier est transmis à la préfecture, vous êtes informé de l'état d'avancement par courriel.",
] as const;

const intros: readonly Negative[] = introTexts.flatMap((text, at) =>
  (['prime', 'dsfr'] as const).map((skin) => ({
    id: `intro-${at + 1}-${skin}`,
    skin,
    lang: 'fr' as const,
    route: '/sejour/demande-tse/passeport-talent/chercheur/info',
    title: 'Demande de titre de séjour Passeport Talent : Chercheur',
    kind: 'form-intro',
    main: `<h1>Votre démarche en ligne</h1><h2>DÉPOSEZ VOTRE DEMANDE EN 5 ÉTAPES</h2><p>Votre saisie est sauvegardée à la validation de chaque étape.</p><p>${text}</p><p>(format JPG, PNG, PDF, TIFF, BMP)</p><button>Quitter et revenir plus tard</button><button>Je continue</button>`,
  })),
);

const past =
  '<h2>Historique de mes Titres de Séjour :</h2><table><thead><tr><th>Début de validité</th><th>Fin de validité</th><th>Nature</th><th>Motif</th><th>Statut</th></tr></thead><tbody><tr><td>01/12/2023</td><td>30/11/2024</td><td>CST</td><td>Étudiant</td><td>Accepté</td></tr><tr><td>01/12/2022</td><td>30/11/2023</td><td>VLS-TS</td><td>Étudiant</td><td>Refusé</td></tr></tbody></table>';
const followLabels = [
  'Dépôt de la demande',
  'Instruction en cours',
  'Décision prise',
  'Titre de séjour disponible',
];
const grey = `<ul class="frise">${followLabels.map((one) => `<li class="itemFrise">${one}</li>`).join('')}</ul>`;

const accountMains: readonly (readonly [string, string])[] = [
  ['only-past', past],
  [
    'empty-and-past',
    `<h2>Mes demandes en cours</h2><p>Vous n'avez pas de demande en cours.</p>${past}`,
  ],
  [
    'heading-alone',
    `<h2>Mes demandes en cours</h2><p>Vos demandes en cours sont listées ci-dessous.</p><p>Vous pouvez suivre les progrès du traitement de vos demandes une fois celles-ci envoyées.</p>`,
  ],
  ['grey-steps', `<h2>Mes demandes en cours</h2>${grey}<p>Aucune demande en cours.</p>`],
  [
    'status-block',
    `<h2>Mon statut actuel</h2><dl><dt>Dernier titre obtenu</dt><dd>Carte de séjour temporaire</dd><dt>Statut</dt><dd>Accepté</dd><dt>Numéro</dt><dd>9931202206</dd></dl>`,
  ],
];

const accounts: readonly Negative[] = accountMains.flatMap(([id, main]) =>
  (['prime', 'dsfr'] as const).map((skin) => ({
    id: `account-${id}-${skin}`,
    skin,
    lang: 'fr' as const,
    route: '/espace-personnel/mon-compte',
    title: 'Mon compte',
    kind: 'account',
    main: `<app-mon-compte><h1>Mon compte</h1>${main}</app-mon-compte>`,
  })),
);

const recapTexts = [
  "Le site affichait « Une erreur technique est survenue » quand j'ai voulu joindre mon passeport.",
  'Ma précédente demande a été refusée car le fichier était illisible.',
  "Je n'ai pas pu me connecter, ma session avait expiré.",
] as const;

const recaps: readonly Negative[] = recapTexts.map((text, at) => ({
  id: `recap-${at + 1}`,
  skin: 'prime' as const,
  lang: 'fr' as const,
  route: '/sejour/demande-tse/etudiant',
  title: 'Étape 5',
  kind: 'form-step',
  main: `<app-demande><h1 class="h1">Demander un titre de séjour</h1><app-wizard-header><ol>${['Informations personnelles', 'Motif de la demande', 'Ressources', 'Justificatifs', 'Récapitulatif', 'Confirmation'].map((one, step) => `<li class="step${step === 4 ? ' active' : ''}"><p class="step-title">${one}</p><span class="step-number">${step + 1}</span></li>`).join('')}</ol></app-wizard-header><h2>Je vérifie les informations que j'ai saisies en validant les 4 parties afin d'envoyer ma demande.</h2><section><h3>Observations</h3><p>${text}</p></section><button>Envoyer la demande &gt;</button></app-demande>`,
}));

export const misread: readonly Negative[] = [...intros, ...accounts, ...recaps];
