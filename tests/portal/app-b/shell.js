/** Everything around a page in DSFR's shape: header, links, main, footer, loader, empty dialog (anef-portal.md §6). */

import { api, told } from './api.js';
import { h } from './dom.js';
import { errorDialogHost } from './error-dialog.js';
import { loader } from './loader.js';
import { setPerson } from './person.js';
import { goToSsoLogout } from './sso.js';
import { chooseLanguage } from './words.js';

export function mountShell(root, { outlet, person }) {
  root.replaceChildren(
    h('anef-header', {}, header(person)),
    h('main', { role: 'main', id: 'content' }, outlet),
    h('anef-footer', {}, footer()),
    loader,
    errorDialogHost(),
  );
}

function header(person) {
  return h('header', { class: 'fr-header', role: 'banner' }, [
    h('p', { class: 'fr-header__service-title' }, 'Étrangers en France'),
    h('nav', { class: 'bar-display', role: 'navigation' }, [
      h('a', { href: '#/' }, 'Accueil'),
      ['fr', 'en', 'zh'].map((code, index) =>
        h(
          'button',
          {
            type: 'button',
            id: `menu-langue-${code}`,
            class: 'fr-translate__language',
            onclick: () => chooseLanguage(code),
          },
          ['Français', 'English', '中文'][index],
        ),
      ),
      person === null ? signIn() : account(person),
    ]),
  ]);
}

function signIn() {
  return h('edu-item-link', { 'data-item': 'Se connecter' }, [
    h(
      'a',
      {
        id: 'connexion_link',
        class: 'fr-btn fr-icon-lock-line',
        href: '#/espace-personnel/connexion-inscription',
      },
      'SE CONNECTER',
    ),
  ]);
}

function account({ usager }) {
  return [
    h('edu-item-link', { 'data-item': 'Mes notifications' }, [
      h(
        'a',
        { class: 'fr-icon-notification-3-line', href: '#/espace-personnel/mes-notifications' },
        'Mes notifications',
      ),
    ]),
    h('edu-item-link', { 'data-item': 'Mon compte' }, [
      h(
        'a',
        { class: 'fr-icon-user-line', href: '#/espace-personnel/mon-compte' },
        h('span', { class: 'account-name' }, usager.nom_affiche),
      ),
    ]),
    h('edu-item-link', { 'data-item': 'Se déconnecter' }, [
      h('button', { type: 'button', class: 'fr-btn', onclick: told(logOut) }, 'Se déconnecter'),
    ]),
  ];
}

async function logOut() {
  await api('POST', '/api/usager/deconnexion', {});
  setPerson(null);
  goToSsoLogout();
}

function footer() {
  const links = [
    ['Contact', '#/contact'],
    ['Plan du site', '#/plandusite'],
    ['Mentions légales', '#/mentions-legales'],
    ['Accessibilité : partiellement conforme', '#/aide-accessibilite'],
  ];
  return h(
    'footer',
    { class: 'fr-footer', role: 'contentinfo' },
    links.map(([label, href]) => h('a', { class: 'fr-footer__bottom-link', href }, label)),
  );
}
