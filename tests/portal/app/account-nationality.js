/** The tab of nationality: its own table, its own frise, raw labels (anef-portal.md §4.1, §4.5). */

import { h } from './dom.js';

const FRISE = [
  'Demande envoyée',
  'Examen des pièces en cours',
  'Demande déposée',
  'Traitement en cours',
  'Réception du récépissé de complétude',
  "Entretien d'assimilation",
  'Décision prise',
];
const HEADS = ['N° de la demande', 'Type de demande', 'N° du timbre Fiscal', 'État de la demande'];

export function nationalityPanel(file) {
  if (file === null) {
    return h('app-ma-demande-nationalite', {}, h('p', {}, "Vous n'avez pas de demande en cours."));
  }
  const { numero_national: number, numero_timbre: stamp, libelle, etape } = file.dossier;
  const cells = [number, "Demande d'accès à la Nationalité Française", stamp, libelle];
  return h('app-ma-demande-nationalite', {}, [
    h('table', {}, [
      h('caption', {}, 'Suivi de ma demande :'),
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          HEADS.map((head) => h('th', {}, head)),
        ),
      ),
      h(
        'tbody',
        {},
        h(
          'tr',
          {},
          cells.map((cell) => h('td', {}, cell)),
        ),
      ),
    ]),
    h(
      'ul',
      { class: 'frise' },
      FRISE.map((label) =>
        h('li', { class: label === etape ? 'itemFrise active' : 'itemFrise' }, label),
      ),
    ),
  ]);
}
