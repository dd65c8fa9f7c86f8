/** Mon compte in every state and layout of both interfaces, and the list of notifications. */
import type { Context, Skin } from '../bench-page.ts';
import type { Lang } from '../wordings.ts';
import { accountWords, type AccountWords } from './account-words.ts';
import { layouts } from './request-layouts.ts';
import { address, countryTitle, framed } from './shell.ts';

export type Request = { number: string; procedure: string; label: string; documents: string[] };

const langs: readonly Lang[] = ['fr', 'en', 'zh'];
const skins: readonly Skin[] = ['prime', 'dsfr'];
const hosts = ['*outage', '*session', 'A4', 'C4', 'C6'];

const numbers = ['9301202606020004217', '9301202607010000001'];

/** One request in each state, two at once, and none. */
function cases(say: AccountWords): { id: string; requests: Request[] }[] {
  const [first = '', second = ''] = numbers;
  const one = Object.entries(say.labels).map(([id, label]) => ({
    id,
    requests: [{ number: first, procedure: say.renewal, label, documents: [say.proof] }],
  }));
  const two = [
    { number: first, procedure: say.renewal, label: say.labels.sent, documents: [say.proof] },
    { number: second, procedure: say.change, label: say.labels.closed, documents: [] },
  ];
  return [{ id: 'none', requests: [] }, ...one, { id: 'two', requests: two }];
}

const accounts: readonly Context[] = skins.flatMap((skin) =>
  langs.flatMap((lang) => {
    const say = accountWords[lang];
    return Object.entries(layouts).flatMap(([layout, draw]) =>
      cases(say).map(({ id, requests }): Context => ({
        id: `${skin}-account-${layout}-${id}-${lang}`,
        skin,
        lang,
        url: address(skin, '/espace-personnel/mon-compte'),
        hosts,
        expected: { kind: 'account', states: requests.map(({ label }) => label), options: [] },
        build: (fill) =>
          framed({
            skin,
            lang,
            title: countryTitle(lang, say.title),
            main: `<app-mon-compte><h1 class="h1">${say.title}</h1>${fill.main ?? ''}${profile(say)}<section><h2>${say.open}</h2><p>${say.listed}</p>${requests.length > 0 ? draw(requests, say) : `<p>${say.empty}</p>`}</section>${past(say)}</app-mon-compte>`,
            fill,
          }),
      })),
    );
  }),
);

function profile(say: AccountWords): string {
  return `<section><h2>${say.notifications}</h2><p>${say.noNotification}</p></section><section><h2>${say.status}</h2><dl><dt>${say.lastPermit}</dt><dd>VLS-TS</dd><dt>${say.until}</dt><dd>30/11/2026</dd></dl></section>`;
}

/** What was granted once is history: its word *accepted* decides nothing today. */
function past(say: AccountWords): string {
  return `<section><h2>${say.past}</h2><table><thead><tr>${say.pastColumns.map((one) => `<th>${one}</th>`).join('')}</tr></thead><tbody><tr><td>01/12/2024</td><td>30/11/2025</td><td>CST</td><td>Étudiant</td><td>${say.accepted}</td></tr></tbody></table></section>`;
}

const notifications: readonly Context[] = skins.flatMap((skin) =>
  langs.map((lang): Context => {
    const say = accountWords[lang];
    return {
      id: `${skin}-notifications-${lang}`,
      skin,
      lang,
      url: address(skin, '/espace-personnel/mes-notifications'),
      hosts: ['*outage', '*session'],
      expected: { kind: 'notifications', states: [], options: [] },
      build: (fill) =>
        framed({
          skin,
          lang,
          title: countryTitle(lang, say.notifications),
          main: `<app-notifications><h1>${say.notifications}</h1>${fill.main ?? ''}<table><tbody>${say.notices.map((one) => `<tr><td>12/10/2026</td><td><span>${one}</span></td></tr>`).join('')}</tbody></table></app-notifications>`,
          fill,
        }),
    };
  }),
);

export const accountContexts: readonly Context[] = [...accounts, ...notifications];
