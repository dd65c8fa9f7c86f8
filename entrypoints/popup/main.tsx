/** Composition of the popup. */
import common from '#locales/fr/common.json';
import popup from '#locales/fr/popup.json';
import urgent from '#locales/fr/urgent.json';
import { Popup } from '#ui/popup/Popup.tsx';
import { openPage } from '../page/open-page.tsx';

void openPage({
  french: { common, popup, urgent },
  screen: (client) => <Popup client={client} />,
  async language(client) {
    const view = await client.call('popup', { tab: null });
    return view.ok ? view.value.language : 'fr';
  },
});
