/** Boots the app: callback of the login, then one page per hash route. */

import { ApiFailure, api, quietApi } from './api.js';
import { h, wait } from './dom.js';
import { showMaintenance } from './page-maintenance.js';
import { person, setPerson } from './person.js';
import { routeOf } from './routes.js';
import { loadSettings, settings } from './settings.js';
import { mountShell } from './shell.js';
import { readCallback, tokenCookie } from './sso.js';
import { language, translated } from './words.js';

const root = document.querySelector('app-root');
let turn = 0;

await loadSettings();
document.documentElement.lang = language();
if (settings.boot === 'fine') await start();
else if (settings.boot === 'blank') root.replaceChildren();
else if (settings.boot === 'maintenance') showMaintenance(root);

async function start() {
  await finishLogin();
  await loadPerson();
  addEventListener('hashchange', render);
  await render();
}

/** The ring stays on a white page until the login has settled. */
async function finishLogin() {
  const callback = readCallback();
  if (callback === undefined) return;
  try {
    await quietApi('POST', '/api/usager/connexion', callback);
    await wait(settings.settleMs);
    location.replace('#/espace-personnel/mon-compte');
  } catch (error) {
    if (!(error instanceof ApiFailure)) throw error;
    location.replace('#/');
  }
}

async function loadPerson() {
  if (tokenCookie() === undefined) return;
  try {
    setPerson(await quietApi('GET', '/api/usager/moi?is_by_nature_titre=true'));
  } catch (error) {
    if (!(error instanceof ApiFailure)) throw error;
  }
}

async function render() {
  turn += 1;
  const mine = turn;
  const route = routeOf(location.hash);
  if (route.needsPerson && tokenCookie() === undefined) {
    location.replace('#/espace-personnel/connexion-inscription');
    return;
  }
  document.title = translated('Étrangers en France');
  const outlet = h('app-theme-v2');
  mountShell(root, { outlet, bare: route.bare === true, person: person() });
  const visit = { outlet, api, isCurrent: () => mine === turn, setTitle };
  if (route.title !== undefined) setTitle(route.title);
  try {
    await route.show(visit);
  } catch (error) {
    if (!(error instanceof ApiFailure)) throw error;
  }
}

function setTitle(title) {
  document.title = `${translated('Étrangers en France')} | ${translated(title)}`;
}
