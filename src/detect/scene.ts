/** What every recogniser starts from: one pass over the visible words, and the facts of address, title, step and loading. */
import { hostRole, type HostRole } from './hosts.ts';
import {
  childrenOf,
  classOf,
  isVisible,
  spent,
  visibleAll,
  visibleText,
  within,
  type Page,
} from './page.ts';
import { readRoute, type Route } from './route.ts';
import { readStep, type Step } from './step.ts';
import { fold } from './words.ts';

export type Scene = Page & {
  role: HostRole;
  route: Route;
  title: string;
  /** Visible lines of the page without its shell (header, menus, footer); open dialogs are in it. */
  lines: string[];
  /** The same, folded, for vocabulary. */
  folded: string;
  headings: string[];
  step: Step | undefined;
  /** A loader is on screen, or nothing is yet: what is read now is no evidence (§8.3, §8.9). */
  loading: boolean;
};

/** The portal's shell, the same on every page: no evidence, and the account menu holds a name. */
export const shell =
  'header,footer,nav,[role="banner"],[role="contentinfo"],[role="navigation"],app-header-new,app-nav-new,anef-header,app-footer-global,app-cookies-banner,#footer-global,app-skip-links,app-language';

export function readScene(page: Page): Scene {
  const { document, url } = page;
  const role = hostRole(url.hostname);
  // A document that has just begun has no body, whatever its type says.
  const body = document.querySelector('body');
  const text = body ? visibleText(body, shell) : '';
  const lines = text.split('\n').filter((line) => line !== '');
  const route = readRoute(url);
  return {
    ...page,
    role,
    route,
    title: readTitle(document),
    lines,
    folded: fold(text),
    headings: readHeadings(document),
    step: readStep(document, lines),
    loading: document.readyState === 'loading' || showsLoader(document) || lines.length === 0,
  };
}

/** A greeting in the title holds a name (§15.3): only the greeting word is kept. */
export function readTitle(document: Document): string {
  const title = document.title.slice(0, 2_000).replaceAll(/\s+/g, ' ').trim().slice(0, 300);
  return /^(bonjour|bienvenue|welcome|hello)\b/i.exec(title)?.[0] ?? title;
}

/** A dialog's title heads the dialog, not the page: *Erreur* above a sentence is no page of errors. */
const dialogs = '[role="dialog"],[role="alertdialog"],dialog,.fr-modal,.ui-dialog,.p-dialog';

function readHeadings(document: Document): string[] {
  return visibleAll(document, 'h1,h2')
    .filter((one) => !within(one, `${shell},${dialogs}`))
    .slice(0, 40)
    .map((one) => fold(visibleText(one)))
    .filter((one) => one !== '');
}

const loaderToken = /(?:^|[\s_-])(?:loader|spinner|loading)(?:$|[\s_-])/i;

function showsLoader(document: Document): boolean {
  const found = document.querySelectorAll(
    '[class*="loader"],[class*="spinner"],[class*="loading"],[aria-busy="true"]',
  );
  return [...found].some(
    (one) =>
      (one.getAttribute('aria-busy') === 'true' || loaderToken.test(classOf(one))) &&
      isVisible(one) &&
      hasBox(one),
  );
}

/** An idle loader host stays in the page, visible and without size (§5.9). */
function hasBox(element: Element): boolean {
  spent(5);
  return [element, ...childrenOf(element)].some((one) => {
    const box = one.getBoundingClientRect();
    return box.width > 0 && box.height > 0;
  });
}
