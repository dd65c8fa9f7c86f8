/** The upload step: files go out one by one, the e-photo by its code (anef-portal.md §5.7). */

import { ApiRefusal, told } from './api.js';
import { h } from './dom.js';
import { textField } from './fields.js';
import { fieldError, messageBar, tell } from './messages.js';

const DOCUMENTS = [
  { id: 'PASSEPORT', label: 'Passeport' },
  { id: 'JUSTIFICATIF_DOMICILE', label: 'Justificatif de domicile datant de moins de 6 mois' },
];
const UPLOAD = '/api/sejour/usager/demande_sejour/justificatifs';
const HINT =
  'Vous devrez fournir sous forme numérique (.jpg, .pdf, .png, .tiff, .bmp) tous les documents justificatifs demandés en vous assurant de leur lisibilité, et ne pas dépasser une taille maximale de 10 Mo par fichier. Vous avez la possibilité de joindre 4 fichiers maximum par document.';

export function documentsStep(api) {
  const parts = DOCUMENTS.map((wanted) => documentField(wanted, api));
  const photo = photoField();
  return {
    name: 'Justificatifs',
    element: h('app-justificatifs', { appwizardstep: true }, [
      h('h2', {}, 'Je joins mes documents justificatifs'),
      h('p', { class: 'hint' }, HINT),
      parts.map((part) => part.element),
      photo.element,
    ]),
    values: () => ({ PHOTO_NUMBER: photo.value() }),
    shown: () => [
      ...parts.map((part) => [part.label, part.names().join(', ')]),
      ['Numéro ephoto', photo.value()],
    ],
    fill: (values, files) => {
      for (const part of parts) part.fill(files.filter((file) => file.document === part.id));
      photo.fill(values.PHOTO_NUMBER ?? '');
    },
    check: () => [...parts, photo].map((part) => part.check()).every(Boolean),
  };
}

function documentField({ id, label }, api) {
  const bar = messageBar();
  const list = h('ul', { class: 'files' });
  const slot = h('div');
  const input = h('input', {
    type: 'file',
    id,
    multiple: true,
    ng2fileselect: true,
    'aria-label': label,
  });
  const names = () => [...list.querySelectorAll('.download-file')].map((item) => item.textContent);
  const add = ({ name }) => {
    const item = h('li', {}, [
      h('button', { type: 'button', class: 'download-file' }, name),
      h(
        'button',
        { type: 'button', class: 'remove-resource', onclick: () => item.remove() },
        `SUPPRIMER ${name}`,
      ),
    ]);
    list.append(item);
  };
  const upload = async () => {
    bar.replaceChildren();
    const files = [...input.files];
    for (const file of files) {
      const form = new FormData();
      form.append('document', id);
      form.append('file', file);
      try {
        add(await api('POST', UPLOAD, form));
      } catch (error) {
        if (!(error instanceof ApiRefusal)) throw error;
        tell(bar, 'error', error.answer.messages ?? []);
      }
    }
  };
  input.addEventListener(
    'change',
    told(async () => {
      try {
        await upload();
      } finally {
        // So that the same file can be chosen again.
        input.value = '';
      }
    }),
  );
  const element = h('app-pieces-jointes', {}, [
    h('p', { class: 'document-label' }, `${label} *`),
    h(
      'button',
      {
        type: 'button',
        class: 'btn btn-secondary',
        title: 'Choisir un fichier',
        onclick: () => input.click(),
      },
      'Joindre un document',
    ),
    input,
    list,
    bar,
    slot,
  ]);
  const check = () => {
    const good = names().length > 0;
    slot.replaceChildren(...(good ? [] : [fieldError()]));
    return good;
  };
  const fill = (files) => {
    list.replaceChildren();
    for (const file of files) add(file);
  };
  return { id, label, element, names, fill, check };
}

function photoField() {
  const field = textField({ id: 'PHOTO_NUMBER', label: 'Numéro ephoto (22 chiffres)' });
  const slot = h('div');
  let confirmed = '';
  const button = h(
    'button',
    { type: 'button', class: 'btn btn-secondary' },
    'Confirmer le numéro ephoto',
  );
  button.addEventListener('click', () => {
    confirmed = /^[0-9A-Za-z]{22}$/.test(field.value()) ? field.value() : '';
    slot.replaceChildren(
      confirmed === ''
        ? fieldError('Le numéro ephoto est invalide.')
        : h('p', { class: 'ok' }, 'Numéro ephoto confirmé'),
    );
  });
  return {
    element: h('app-e-photo', {}, field.element, button, slot),
    value: () => confirmed,
    fill: (value) => {
      confirmed = value;
      field.fill(value);
    },
    check: () => {
      const good = field.check() && confirmed !== '';
      if (!good) slot.replaceChildren(fieldError('Merci de confirmer le numéro ephoto'));
      return good;
    },
  };
}
