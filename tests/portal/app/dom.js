/** Builds elements the way templates do: tag, attributes, children. */

import { translated } from './words.js';

/** `on…` attributes are listeners; `true` is an empty attribute; `false` and `undefined` none. */
export function h(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name.slice(2), value);
    else if (value !== false && value !== undefined && value !== null) {
      const shown = name === 'aria-label' ? translated(String(value)) : String(value);
      element.setAttribute(name, value === true ? '' : shown);
    }
  }
  const kept = children.flat(3).filter((child) => child !== undefined && child !== false);
  element.append(...kept.map((child) => (typeof child === 'string' ? translated(child) : child)));
  return element;
}

/** As Angular's `[style.display]` leaves it in the page. */
export function show(element, visible) {
  element.setAttribute('style', visible ? 'display: block;' : 'display: none;');
}

/** `2026-09-15` as `15/09/2026`. */
export function frenchDay(day) {
  return day.slice(0, 10).split('-').reverse().join('/');
}

/** `2026-06-02T09:57` as `02/06/2026 à 09:57`. */
export function frenchMinute(minute) {
  return `${frenchDay(minute)} à ${minute.slice(11, 16)}`;
}

export function wait(ms) {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}
