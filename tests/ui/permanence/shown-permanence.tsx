/** Owes the permanence's tests a shown page with its words, and the modal dialogs that jsdom lacks. */
import type { JSX } from 'preact';
import cases from '#locales/fr/cases.json';
import common from '#locales/fr/common.json';
import permanence from '#locales/fr/permanence.json';
import urgent from '#locales/fr/urgent.json';
import { createWords } from '#ui/i18n/Words.tsx';
import { showScreen, type Shown } from '../../gallery/show-screen.tsx';

export const permanenceWords = createWords('fr', { fr: { cases, common, permanence, urgent } });

export async function showPermanence(screen: JSX.Element): Promise<Shown> {
  HTMLDialogElement.prototype.showModal = function showModal(this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close(this: HTMLDialogElement) {
    this.open = false;
  };
  window.scrollTo = () => undefined;
  return showScreen(screen, permanenceWords);
}
