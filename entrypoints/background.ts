/** Composition of the background: recorder on its ports, both witnesses, the pages' calls. */
import { defineBackground } from 'wxt/utils/define-background';
import { roomLeft } from '#platform/room-left.ts';
import { startBackground } from '#platform/start-background.ts';
import { createRecorder } from '#recorder/recorder.ts';
import { isPortal } from '#recorder/is-portal.ts';
import { guardRoom } from '#store/guard-room.ts';
import { connect } from '#store/open-database.ts';
import { recorderStore } from '#store/recorder-store.ts';

export default defineBackground({
  main() {
    startBackground({
      store: recorderStore(guardRoom(connect(), roomLeft)),
      create: createRecorder,
      isPortal,
      demo: __TEMOIN_DEMO__,
    });
  },
});
