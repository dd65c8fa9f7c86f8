/** The person's own data, of which mail and telephone can be changed unless the account forbids it. */

import { h } from './dom.js';
import { person, setPerson } from './person.js';
import { shortForm } from './short-form.js';

export async function showInformation({ outlet, api, isCurrent }) {
  const me = await api('GET', '/api/usager/moi?is_by_nature_titre=true');
  if (!isCurrent()) return;
  setPerson(me);
  outlet.append(
    shortForm({
      tag: 'app-mes-informations',
      title: 'Mes informations',
      fields: [field('email', 'Adresse email'), field('telephone', 'Téléphone portable')],
      label: 'Enregistrer',
      send: async (values) => {
        await api('PUT', '/api/usager/coordonnees', values);
        return h('p', {}, 'Vos modifications ont bien été enregistrées.');
      },
    }),
  );
}

function field(name, label) {
  return [
    h('label', { for: name }, label),
    h('input', { type: 'text', id: name, name, value: person().usager[name], autocomplete: 'off' }),
  ];
}
