/** The markup of Mon compte in which every skin differs: blocks, pairs, tabs. */

import { h, show } from './dom.js';

export function block(tag, title, content) {
  return h(tag, { class: 'block' }, h('h2', {}, title), content);
}

export function pair(label, value) {
  return h('p', {}, h('strong', {}, `${label} : `), h('span', {}, value));
}

/** The buttons and the panels they open; the first is open. */
export function tabs(labels, panels) {
  const open = (chosen) => panels.forEach((panel, index) => show(panel, index === chosen));
  open(0);
  return [
    h(
      'div',
      { class: 'tabs', role: 'tablist' },
      labels.map((label, index) =>
        h('button', { type: 'button', role: 'tab', onclick: () => open(index) }, label),
      ),
    ),
    panels,
  ];
}
