/** Composition of the background: recorder on its ports, both witnesses, the pages' calls. */
import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '#platform/start-background.ts';
import { createRecorder } from '#recorder/recorder.ts';
import { isPortal } from '#recorder/is-portal.ts';
import { connect } from '#store/open-database.ts';
import { recorderStore } from '#store/recorder-store.ts';

export default defineBackground({
  main() {
    startBackground({
      store: recorderStore(connect()),
      create: createRecorder,
      isPortal,
      demo: __TEMOIN_DEMO__,
    });
  },
});
