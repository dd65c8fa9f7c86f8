/** The page's languages: French as written in the code, English and Chinese by table, or the raw key of a translation. */

import { ENGLISH } from './translations-en.js';
import { CHINESE } from './translations-zh.js';
import { settings } from './settings.js';

const CHOICE = 'langue';
const TABLES = { en: ENGLISH, zh: CHINESE };

/** What the person chose, else what the portal starts in. */
export function language() {
  return sessionStorage.getItem(CHOICE) ?? settings.language;
}

export function chooseLanguage(code) {
  sessionStorage.setItem(CHOICE, code);
  location.reload();
}

/** A text of the code as the person reads it; data of a person goes through unchanged, as no table has it. */
export function translated(text) {
  if (settings.rawKeys) return rawKey(text);
  const table = TABLES[language()];
  if (table === undefined) return text;
  if (table[text] !== undefined) return table[text];
  // "Demande envoyée : le 02/06/2026": the words before the first figure, then the figures.
  const figures = text.search(/\d/);
  const head = figures < 0 ? '' : text.slice(0, figures);
  return table[head] === undefined ? text : table[head] + text.slice(figures);
}

/** As a translation that was never loaded: only texts that have one show their key. */
function rawKey(text) {
  const index = Object.keys(ENGLISH).indexOf(text);
  if (index < 0) return text;
  const words = text
    .normalize('NFD')
    .replaceAll(/[^A-Za-z ]/g, '')
    .trim()
    .split(/ +/)
    .slice(0, 3);
  return `USAGER.${words.join('_').toUpperCase()}.LABEL`;
}
