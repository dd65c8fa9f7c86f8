/** Hash routes and their pages (anef-portal.md §2.2). */

import { showChange, showLossIntroduction, showLossForm } from './page-change.js';
import { showInformation } from './page-information.js';
import { showEmail, showPassword } from './page-new-account.js';
import { showTravel } from './page-travel.js';
import { showAccount } from './page-account.js';
import { showHome } from './page-home.js';
import { showIntroduction } from './page-introduction.js';
import { showNotifications } from './page-notifications.js';
import { showRegistration } from './page-registration.js';
import { showSituation } from './page-situation.js';
import { showStatic } from './page-static.js';
import { showTriage } from './page-triage.js';
import { showWizard } from './page-wizard.js';

const text = (title) => ({ title, show: (visit) => showStatic(visit, title) });

const ROUTES = {
  '/': { title: 'Accueil', show: showHome },
  '/espace-personnel/connexion-inscription': { title: 'Se connecter', show: showRegistration },
  '/espace-personnel/mon-compte': {
    title: 'Mon compte',
    show: showAccount,
    needsPerson: true,
    bare: true,
  },
  '/espace-personnel/mes-notifications': {
    title: 'Mes notifications',
    show: showNotifications,
    needsPerson: true,
  },
  '/sejour/triage-demandeur': {
    title: 'Demander un titre de séjour',
    show: showTriage,
    needsPerson: true,
  },
  '/sejour/demande-tse': {
    title: 'Demander un titre de séjour',
    show: showSituation,
    needsPerson: true,
  },
  '/sejour/demande-tse/etudiant/info': {
    title: 'Demande de titre de séjour Étudiant',
    show: showIntroduction,
    needsPerson: true,
  },
  '/sejour/demande-tse/etudiant': { show: showWizard, needsPerson: true },
  '/espace-personnel/inscription/email': { title: 'Se connecter', show: showEmail },
  '/espace-personnel/inscription/mot-de-passe': {
    title: 'Création de mot de passe',
    show: showPassword,
  },
  '/espace-personnel/mes-informations': {
    title: 'Mes informations',
    show: showInformation,
    needsPerson: true,
  },
  '/sejour/declaration-changement': {
    title: 'Déclarer un changement de situation',
    show: showChange,
    needsPerson: true,
  },
  '/sejour/declaration-pvd/infos': {
    title: 'Déclarer une perte, un vol ou une détérioration',
    show: showLossIntroduction,
    needsPerson: true,
  },
  '/sejour/declaration-pvd': {
    title: 'Déclarer une perte, un vol ou une détérioration',
    show: showLossForm,
    needsPerson: true,
  },
  '/voyage/demande-titre-voyage': {
    title: 'Demander un document de voyage',
    show: showTravel,
    needsPerson: true,
  },
  '/contact': text('Contact'),
  '/faq': text('Foire aux questions'),
  '/plandusite': text('Plan du site'),
  '/mentions-legales': text('Mentions légales'),
  '/aide-accessibilite': text('Accessibilité'),
};

/** The route of a fragment; what is not known is the home page, as on the portal. */
export function routeOf(hash) {
  const path = hash.replace(/^#/, '').split('?')[0];
  return ROUTES[path] ?? ROUTES['/'];
}
