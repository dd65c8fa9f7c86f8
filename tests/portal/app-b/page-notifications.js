/** All notifications of the person, as a list of tiles. */

import { frenchDay, h } from './dom.js';

export async function showNotifications({ outlet, api }) {
  const list = await api('GET', '/api/notifications?per_page=20&page=1');
  outlet.append(
    h('app-notifications', {}, [
      h('h1', {}, 'Mes notifications'),
      list._items.length === 0
        ? h('p', {}, "Vous n'avez pas de notification")
        : list._items.map((item) =>
            h('div', { class: 'fr-tile' }, [
              item.lu ? [] : h('p', { class: 'fr-badge fr-badge--new' }, 'Non lue'),
              h('p', { class: 'fr-tile__detail' }, frenchDay(item._created)),
              h('h2', { class: 'fr-tile__title' }, item.motif_notification),
            ]),
          ),
    ]),
  );
}
