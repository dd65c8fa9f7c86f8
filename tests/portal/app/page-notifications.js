/** All notifications of the person. */

import { frenchDay, h } from './dom.js';

export async function showNotifications({ outlet, api }) {
  const list = await api('GET', '/api/notifications?per_page=20&page=1');
  const rows = list._items.map((item) =>
    h('tr', {}, h('td', {}, frenchDay(item._created)), h('td', {}, item.motif_notification)),
  );
  outlet.append(
    h('app-notifications', {}, [
      h('h1', { class: 'h1' }, 'Mes notifications'),
      rows.length === 0
        ? h('p', {}, "Vous n'avez pas de notification")
        : h('table', {}, h('tbody', {}, rows)),
    ]),
  );
}
