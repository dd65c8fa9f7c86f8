/** The list of requests as a table, as cards and as labelled lines. */
import type { AccountWords } from './account-words.ts';
import type { Request } from './account.ts';

type Layout = (requests: readonly Request[], say: AccountWords) => string;

const foreigner = '9314470258';

const table: Layout = (requests, { columns, follow }) => {
  const head = columns.map((one) => `<th>${one}</th>`).join('');
  const rows = requests.map(
    ({ number, procedure, label, documents }) =>
      `<tr><td>${number}</td><td>${procedure}</td><td>${foreigner}</td><td>${label}</td><td>${links(documents)}</td></tr>`,
  );
  return `<app-ma-demande-sejour><div><h3>${follow}</h3><table><thead><tr>${head}<th></th></tr></thead><tbody>${rows.join('')}</tbody></table></div></app-ma-demande-sejour>`;
};

const cards: Layout = (requests, { columns }) => {
  const [number, type, person, state] = columns;
  const items = requests.map(
    (one) =>
      `<li class="fr-card"><h3 class="fr-card__title">${one.procedure}</h3><dl><dt>${number}</dt><dd>${one.number}</dd><dt>${type}</dt><dd>${one.procedure}</dd><dt>${person}</dt><dd>${foreigner}</dd><dt>${state}</dt><dd><p class="fr-badge">${one.label}</p></dd></dl>${links(one.documents)}</li>`,
  );
  return `<ul>${items.join('')}</ul>`;
};

const lines: Layout = (requests, { columns }) => {
  const [number, type, , state] = columns;
  const items = requests.map(
    (one) =>
      `<article><p><strong>${number} :</strong> <span>${one.number}</span></p><p><strong>${type} :</strong> <span>${one.procedure}</span></p><p><strong>${state} :</strong> <span>${one.label}</span></p>${links(one.documents)}</article>`,
  );
  return items.join('');
};

export const layouts: Readonly<Record<string, Layout>> = { table, cards, lines };

function links(documents: readonly string[]): string {
  return documents.map((one) => `<a class="fr-link" href="#/doc">${one}</a>`).join(' ');
}
