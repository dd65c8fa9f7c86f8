/** Home: the tiles, seven when nobody is signed in, five otherwise (anef-portal.md §5.2). */

import { h } from './dom.js';
import { person } from './person.js';

const TILES = [
  { label: 'Je valide mon VLS-TS', href: '#/faq', onlyLoggedOut: true },
  { label: 'Je demande ou renouvelle un titre de séjour', href: '#/sejour/triage-demandeur' },
  {
    label: 'Je demande un premier titre -sans numéro étranger, sans visa-',
    href: '#/faq',
    onlyLoggedOut: true,
  },
  { label: 'Je demande la nationalité française', href: '#/faq' },
  { label: 'Demander une autorisation de travail', href: '#/faq' },
  { label: 'Je déclare un changement de situation', href: '#/sejour/declaration-changement' },
  { label: 'Je demande un document de voyage', href: '#/voyage/demande-titre-voyage' },
];

export async function showHome({ outlet }) {
  const tiles = TILES.filter((tile) => person() === null || !tile.onlyLoggedOut);
  outlet.append(
    h('app-home', {}, [
      h('h1', { class: 'h1' }, 'Bienvenue sur le portail des étrangers en France'),
      h(
        'div',
        { class: 'tiles' },
        tiles.map(({ label, href }) => h('anef-tile', {}, h('a', { class: 'tile', href }, label))),
      ),
    ]),
  );
}
