/** Form fields with the portal's component names (anef-portal.md §5.9). */

import { h } from './dom.js';
import { fieldError } from './messages.js';

export function radio({ name, value, label, disabled = false }) {
  const id = `${name}-${value}`;
  return h('anef-input-radio', { class: disabled ? 'disabled' : false }, [
    h('input', { type: 'radio', id, name, value, disabled }),
    h('label', { for: id }, label),
  ]);
}

/** A text field: `{id, label, required}`; reads, fills and checks itself. */
export function textField({ id, label, required = true }) {
  const input = h('input', {
    type: 'text',
    id,
    class: 'ui-inputtext',
    'aria-labelledby': `${id}-label`,
    autocomplete: 'off',
  });
  const group = h(
    'div',
    { class: 'form-group' },
    h('label', { id: `${id}-label`, for: id }, required ? `${label} *` : label),
    input,
  );
  return {
    id,
    label,
    element: h('anef-input-text', { controlname: id }, group),
    value: () => input.value.trim(),
    fill: (value) => {
      input.value = value;
    },
    check: () => {
      group.parentElement.querySelector('.error-on-field')?.remove();
      const good = !required || input.value.trim() !== '';
      if (!good) group.after(fieldError());
      return good;
    },
  };
}
