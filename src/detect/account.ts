/** Whose page it is, as far as the page tells: name in the account menu, foreigner number, or the signs of nobody. */
import type { AccountSeen } from '#core/observation/seen.ts';
import { isVisible, label, visibleAll } from './page.ts';
import { readRequests } from './request-table.ts';
import type { Scene } from './scene.ts';
import { fold } from './words.ts';

/** Skin A (§5.1), then skin B (§6); the words *Mon compte* themselves are no name. */
const menus =
  'a[aria-label="Mon compte"],button[aria-label="Mon compte"],a[aria-label="My account"],button[aria-label="My account"],' +
  'edu-item-link a.fr-icon-user-line,a.fr-icon-user-line[href*="mon-compte"],header a[href*="mon-compte"]';
const nameInside = 'span.ui-menuitem-text,.account-name';
const loggedOut =
  '#connexion_link,edu-item-link[data-item="Se connecter"],edu-item-link[data-item="Sign in"],header a[href*="connexion-inscription"],nav a[href*="connexion-inscription"]';
const noName =
  /^(?:mon (?:compte|espace)(?: personnel)?|my account|acceder a mon compte|我的(?:帐户|账户))?$/;

/** Reads no form value. The menu may be folded away on a phone: its name then counts if nothing says *logged out*. */
export function readAccount(scene: Scene): AccountSeen {
  if (scene.role === 'sso') return { who: 'nobody' };
  if (scene.role !== 'portal') return { who: 'unsaid' };
  const foreigner = readRequests(scene).find((row) => row.foreigner !== undefined)?.foreigner;
  const name = menuName(scene.document);
  if (name !== undefined || foreigner !== undefined) {
    return {
      who: 'known',
      ...(name === undefined ? {} : { name }),
      ...(foreigner === undefined ? {} : { foreigner }),
    };
  }
  return showsLogIn(scene) ? { who: 'nobody' } : { who: 'unsaid' };
}

function menuName(document: Document): string | undefined {
  const found = [...document.querySelectorAll(menus)];
  const shown = found
    .filter(isVisible)
    .map(nameOf)
    .find((name) => name !== undefined);
  if (shown !== undefined) return shown;
  if (visibleAll(document, loggedOut).length > 0) return undefined;
  const folded = new Set(found.map(nameOf).filter((name) => name !== undefined));
  return folded.size === 1 ? [...folded][0] : undefined;
}

function nameOf(menu: Element): string | undefined {
  const holder = menu.querySelector(nameInside) ?? menu;
  const name = (isVisible(holder) ? label(holder) : holder.textContent.slice(0, 500))
    .replaceAll(/\s+/g, ' ')
    .trim();
  return noName.test(fold(name)) || name.length > 120 ? undefined : name;
}

function showsLogIn(scene: Scene): boolean {
  const kind = scene.route.row?.kind;
  if (kind === 'login' || kind === 'register') return true;
  return visibleAll(scene.document, loggedOut).length > 0;
}
