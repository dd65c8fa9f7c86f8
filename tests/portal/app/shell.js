/** Everything around a page: header, menus, footer, loader, empty dialogs (anef-portal.md §5.1). */

import { api, told } from './api.js';
import { h } from './dom.js';
import { errorDialogHost } from './error-dialog.js';
import { loader } from './loader.js';
import { setPerson } from './person.js';
import { goToSsoLogout } from './sso.js';
import { chooseLanguage } from './words.js';

const PROCEDURES = [
  ['Demander ou renouveler un titre de séjour', '#/sejour/triage-demandeur'],
  ["Demander l'accès à la nationalité française", '#/faq'],
  ['Demander une autorisation de travail', '#/faq'],
  ['Déclarer un changement de situation', '#/sejour/declaration-changement'],
  ['Demander un document de voyage', '#/voyage/demande-titre-voyage'],
  ['Acheter un timbre fiscal', '#/faq'],
];

/** `bare`: Mon compte has another shell, an `app-root` in the `app-root` (anef-portal.md §15.6). */
export function mountShell(root, { outlet, bare, person }) {
  const parts = [
    h('app-skip-links', {}, h('a', { class: 'sr-only', href: '#content' }, 'Aller au contenu')),
    header(),
    languages(),
    navigation(person),
    h('main', { role: 'main', id: 'content' }, outlet),
    footer(),
  ];
  root.replaceChildren(
    h('div', { class: 'app-root' }, h(bare ? 'app-root' : 'app-portal', {}, parts)),
    loader,
    errorDialogHost(),
  );
}

function header() {
  return h('app-header-new', { id: 'header' }, [
    h('header', { id: 'mainHeader' }, [
      h('h1', {}, 'Étrangers en France'),
      h('h2', {}, 'Direction Générale des étrangers en France'),
    ]),
  ]);
}

function languages() {
  const button = (code, label) =>
    h(
      'button',
      { type: 'button', id: `menu-langue-${code}`, onclick: () => chooseLanguage(code) },
      label,
    );
  return h(
    'app-language',
    {},
    button('fr', 'Français'),
    button('en', 'English'),
    button('zh', '中文'),
  );
}

function navigation(person) {
  const submenu = h('ul', { id: 'demarches-submenu', style: 'display: none;' }, [
    PROCEDURES.map(([label, href]) => h('li', {}, h('a', { href }, label))),
  ]);
  return h('app-nav-new', { id: 'navBar-new' }, [
    h('nav', { class: 'bar-display' }, [
      h('a', { href: '#/' }, 'Accueil'),
      h(
        'span',
        { class: 'menu' },
        h(
          'button',
          { type: 'button', class: 'nav-button', onclick: () => toggle(submenu) },
          'Démarches',
        ),
        submenu,
      ),
      h('span', { class: 'bar-right' }, person === null ? signIn() : accountMenu(person)),
    ]),
  ]);
}

function signIn() {
  return h(
    'a',
    { id: 'connexion_link', href: '#/espace-personnel/connexion-inscription' },
    'SE CONNECTER',
  );
}

function accountMenu({ usager }) {
  const submenu = h('ul', { id: 'logoutSubMenu', style: 'display: none;' }, [
    h('li', {}, h('a', { href: '#/espace-personnel/mon-compte' }, 'ACCÉDER À MON COMPTE')),
    h('li', {}, h('a', { href: '#/faq' }, 'CHANGER MON MOT DE PASSE')),
    h(
      'li',
      {},
      h('button', { type: 'button', class: 'nav-button', onclick: told(logOut) }, 'Se déconnecter'),
    ),
  ]);
  const openMenu = (event) => {
    event.preventDefault();
    toggle(submenu);
  };
  return [
    h(
      'a',
      { 'aria-label': 'Mes notifications', href: '#/espace-personnel/mes-notifications' },
      h('span', { class: 'fa fa-bell' }),
    ),
    h('span', { class: 'menu' }, [
      h('a', { 'aria-label': 'Mon compte', href: '#', onclick: openMenu }, [
        h('span', { class: 'fa fa-user' }),
        h('span', { class: 'ui-menuitem-text account-name' }, usager.nom_affiche),
      ]),
      submenu,
    ]),
  ];
}

async function logOut() {
  await api('POST', '/api/usager/deconnexion', {});
  setPerson(null);
  goToSsoLogout();
}

function toggle(element) {
  const hidden = element.style.display === 'none';
  element.setAttribute('style', hidden ? 'display: block;' : 'display: none;');
}

function footer() {
  const links = [
    ['Contact', '#/contact'],
    ['Plan du site', '#/plandusite'],
    ['Mentions légales', '#/mentions-legales'],
    ['Accessibilité : Partiellement conforme', '#/aide-accessibilite'],
  ];
  return h('div', { id: 'footer-global' }, [
    h('app-cookies-banner', { id: 'cookies-banner' }),
    h(
      'app-footer-global',
      {},
      h(
        'footer',
        {},
        links.map(([label, href]) => h('a', { href }, label)),
      ),
    ),
  ]);
}
