/** Asking for a travel document; the page was never captured, address and words are ours. */

import { h } from './dom.js';
import { radio } from './fields.js';
import { shortForm } from './short-form.js';

const KINDS = [
  { value: 'TVR', label: 'Titre de voyage pour réfugié' },
  { value: 'TIV', label: "Titre d'identité et de voyage" },
  { value: 'DCEM', label: 'Document de circulation pour étranger mineur' },
];

export async function showTravel({ outlet, api }) {
  outlet.append(
    shortForm({
      tag: 'app-demande-titre-voyage',
      title: 'Demander un document de voyage',
      fields: KINDS.map((kind) => radio({ name: 'DOCUMENT', ...kind })),
      label: 'Je commence',
      send: async ({ DOCUMENT: kind }) => {
        if (kind === undefined) return undefined;
        await api('POST', '/api/sejour/usager/titre_voyage', { kind });
        return h('p', {}, 'Votre demande peut être complétée.');
      },
    }),
  );
}
