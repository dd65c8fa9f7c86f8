/** Form fields in DSFR's shape. */

import { h } from './dom.js';
import { fieldError } from './messages.js';

export function radio({ name, value, label, disabled = false }) {
  const id = `${name}-${value}`;
  return h('div', { class: 'fr-fieldset__element' }, [
    h('div', { class: 'fr-radio-group' }, [
      h('input', { type: 'radio', id, name, value, disabled }),
      h('label', { class: 'fr-label', for: id }, label),
    ]),
  ]);
}

/** A text field: `{id, label, required}`; reads, fills and checks itself. */
export function textField({ id, label, required = true }) {
  const input = h('input', { type: 'text', id, class: 'fr-input', autocomplete: 'off' });
  const group = h(
    'div',
    { class: 'fr-input-group' },
    h('label', { class: 'fr-label', for: id }, label),
    input,
  );
  return {
    id,
    label,
    element: group,
    value: () => input.value.trim(),
    fill: (value) => {
      input.value = value;
    },
    check: () => {
      group.querySelector('.error-on-field')?.remove();
      const good = !required || input.value.trim() !== '';
      group.classList.toggle('fr-input-group--error', !good);
      if (!good) group.append(fieldError());
      return good;
    },
  };
}
