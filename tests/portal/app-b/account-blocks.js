/** The blocks of Mon compte as cards, its pairs as a description list, its tabs as DSFR draws them. */

import { h } from './dom.js';

export function block(tag, title, content) {
  return h(tag, { class: 'fr-card' }, [
    h('div', { class: 'fr-card__body' }, h('h2', { class: 'fr-card__title' }, title), content),
  ]);
}

export function pair(label, value) {
  return h('dl', {}, h('dt', {}, label), h('dd', {}, value));
}

export function tabs(labels, panels) {
  const buttons = labels.map((label, index) =>
    h(
      'button',
      {
        type: 'button',
        class: 'fr-tabs__tab',
        role: 'tab',
        id: `onglet-${index}`,
        'aria-controls': `panneau-${index}`,
        onclick: () => open(index),
      },
      label,
    ),
  );
  const boxes = panels.map((panel, index) =>
    h(
      'div',
      {
        class: 'fr-tabs__panel',
        role: 'tabpanel',
        id: `panneau-${index}`,
        'aria-labelledby': `onglet-${index}`,
      },
      panel,
    ),
  );
  function open(chosen) {
    buttons.forEach((one, index) => one.setAttribute('aria-selected', String(index === chosen)));
    boxes.forEach((one, index) => one.toggleAttribute('hidden', index !== chosen));
  }
  open(0);
  const list = h(
    'ul',
    { class: 'fr-tabs__list', role: 'tablist' },
    buttons.map((button) => h('li', { role: 'presentation' }, button)),
  );
  return h('div', { class: 'fr-tabs' }, list, boxes);
}
