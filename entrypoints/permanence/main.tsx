/** Composition of the permanence tab: the volunteers' side, in plain French. */
import { PermanencePage } from '#ui/permanence/PermanencePage.tsx';
import { openPage } from '../page/open-page.tsx';
import { permanenceClient } from './client.ts';
import { french } from './french.ts';

void openPage({
  french,
  screen: (client) => (
    <PermanencePage
      client={permanenceClient(client)}
      onHelp={() => client.open('welcome.html#help')}
    />
  ),
  // The helper reads French, whatever the person beside them has chosen.
  language: async () => 'fr',
});
