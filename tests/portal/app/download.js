/** Delivers a document as the Angular app does: fetched, then saved from memory under its name. */

import { api, told } from './api.js';
import { h } from './dom.js';

/** A link that downloads; the page never leaves. */
export function downloadLink({ name, url }, { label = name, kind = 'download-file' } = {}) {
  const save = told(() => download({ name, url }));
  const onclick = (event) => {
    event.preventDefault();
    void save();
  };
  return h('a', { href: url, class: kind, onclick }, label);
}

export async function download({ name, url }) {
  const bytes = await api('GET', url);
  if (bytes === null) return;
  const address = URL.createObjectURL(bytes);
  const link = h('a', { href: address, download: name, style: 'display: none;' });
  document.body.append(link);
  link.click();
  link.remove();
  // The browser has taken the address by the next turn, but not always by the end of this one.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
