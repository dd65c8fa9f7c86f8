/** Composition of the welcome tab. */
import common from '#locales/fr/common.json';
import welcome from '#locales/fr/welcome.json';
import { Welcome } from '#ui/welcome/Welcome.tsx';
import { openPage } from '../page/open-page.tsx';

void openPage({
  french: { common, welcome },
  screen: (client) => <Welcome client={client} hash={location.hash} />,
});
