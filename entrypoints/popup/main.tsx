/** Composition of the popup: what it shows is read once, before its first frame. */
import common from '#locales/fr/common.json';
import popup from '#locales/fr/popup.json';
import urgent from '#locales/fr/urgent.json';
import { Popup } from '#ui/popup/Popup.tsx';
import { readPopup, type PopupRead } from '#ui/popup/read-popup.ts';
import { openPage } from '../page/open-page.tsx';

let first: PopupRead | undefined;

void openPage({
  french: { common, popup, urgent },
  screen: (client) => <Popup client={client} first={first} />,
  async language(client) {
    first = await readPopup(client);
    return first.view?.language ?? 'fr';
  },
});
