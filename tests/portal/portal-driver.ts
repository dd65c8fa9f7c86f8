/** Acts as a person on the false portal through a puppeteer page: trusted input, waits on conditions only. */

import type { Page } from 'puppeteer-core';
import type { PortalAccount } from './accounts.ts';
import {
  clickLabel,
  clickSelector,
  typeInto,
  waitForText,
  waitForTitle,
} from './person-at-page.ts';
import { PORTAL_HOST } from './hosts.ts';
import { untilSeen } from './until-seen.ts';

const HOME = `https://${PORTAL_HOST}/particuliers/`;
/** What the dialog says after a 5xx or a cut connection. */
export const TECHNICAL_ERROR =
  'Une erreur technique est survenue. Veuillez réessayer ultérieurement.';
const PASSWORD = 'input[name=password]';
const MENU = 'a[aria-label="Mon compte"]';

/** Opens the portal's address and waits for the tiles; goes wrong where the document itself fails. */
export async function openHome(page: Page): Promise<void> {
  // No fragment: from a failed page of the same address, Firefox would take it for a move inside that page.
  await page.goto(HOME, { waitUntil: 'domcontentloaded' });
  await waitForTitle(page, 'Étrangers en France | Accueil');
}

/** Asks for the portal's document and waits for nothing of it: for stories where it fails. */
export async function tryHome(page: Page): Promise<void> {
  // Firefox and Chromium reject when the connection is cut; the story looks at the page itself.
  await page.goto(HOME, { waitUntil: 'domcontentloaded' }).catch(() => undefined);
}

/** From any page of the portal with *SE CONNECTER*, to the login page of the SSO. */
export async function goToLogin(page: Page): Promise<void> {
  await clickSelector(page, '#connexion_link');
  await clickLabel(page, 'Se connecter', 'app-identification button');
  await waitForText(page, PASSWORD);
}

/** On the login page: number, password, button; waits for nothing after. */
export async function sendCredentials(
  page: Page,
  { login, password }: Pick<PortalAccount, 'login' | 'password'>,
): Promise<void> {
  // Skin B's ids end in a number drawn anew (anef-portal.md §5.3).
  await typeInto(page, 'input[name=username]', login);
  await typeInto(page, PASSWORD, password);
  await clickSelector(page, 'button.primary-btn,form .fr-btn[type=submit]');
}

/** On the login page: signs in and waits for a settled Mon compte. */
export async function passLogin(page: Page, account: PortalAccount): Promise<void> {
  await waitForText(page, PASSWORD);
  await sendCredentials(page, account);
  await waitForAccount(page);
}

/** From home, logged out, to the settled Mon compte. */
export async function logIn(page: Page, account: PortalAccount): Promise<void> {
  await goToLogin(page);
  await passLogin(page, account);
}

/** By the account menu, in skin B by its link; waits until the false emptiness is over. */
export async function openAccount(page: Page): Promise<void> {
  await clickSelector(page, `${MENU},.fr-header .fr-icon-user-line`);
  if ((await page.$(MENU)) !== null) {
    await clickLabel(page, 'Accéder à mon compte', '#logoutSubMenu a');
  }
  await waitForAccount(page);
}

async function waitForAccount(page: Page): Promise<void> {
  await waitForTitle(page, 'Étrangers en France | Mon compte');
  await waitForText(page, 'app-mon-profil', '@');
}

/** Ends at the home page, logged out, by way of the SSO. */
export async function logOut(page: Page): Promise<void> {
  await clickSelector(page, MENU);
  await clickLabel(page, 'Se déconnecter', '#logoutSubMenu button');
  await waitForText(page, '#connexion_link');
  await waitForTitle(page, 'Étrangers en France | Accueil');
}

/** Logged in: *Accueil*, the tile, *Moi-même*, to *Votre situation actuelle* as it shows then. */
export async function openTriage(page: Page): Promise<void> {
  await clickLabel(page, 'Accueil', '.bar-display a');
  await clickLabel(page, 'Je demande ou renouvelle un titre de séjour', 'anef-tile a');
  await clickSelector(page, '#DEMANDEUR-MOI');
  await clickLabel(page, 'Je continue', 'form button');
  await waitForText(page, 'app-triage', 'Votre situation actuelle');
}

/** On the triage: asks for the renewal; what follows depends on the account. */
export async function askForRenewal(page: Page): Promise<void> {
  await clickSelector(page, '#SITUATION-RENOUVELLEMENT');
  await clickLabel(page, 'Je commence', 'form button');
}

/** Downloads by a click on the link with that file name; waits for nothing after. */
export async function clickDocument(page: Page, name: string): Promise<void> {
  await clickLabel(page, name, 'a.download-file');
}

/** Waits for the error dialog and its sentence. */
export async function waitForErrorDialog(page: Page, sentence: string): Promise<void> {
  await waitForText(page, 'body > .modalAlert.modal-error', sentence);
}

/** *Fermer* in the error dialog, once it can be clicked; waits until it is gone. */
export async function closeErrorDialog(page: Page): Promise<void> {
  await clickLabel(page, 'Fermer', 'body > .modalAlert button');
  await untilSeen(page, 'no dialog', async () =>
    (await page.$('body > .modalAlert')) === null ? true : undefined,
  );
}
