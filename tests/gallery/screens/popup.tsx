/** The popup in every state that visual.md shows, and those it only names. */
import type { PopupView } from '#core/view/popup-view.ts';
import { Popup } from '#ui/popup/Popup.tsx';
import { fakeClient, quietPopup } from '../fake-client.ts';

function popup(view: Partial<PopupView>) {
  return () => <Popup client={fakeClient({ answers: { popup: { ...quietPopup, ...view } } })} />;
}

export const screens = {
  'popup-none': popup({ state: 'none', owner: null, kid: null, entries: 0, nearest: null }),
  'popup-ready': popup({}),
  'popup-wait': popup({ state: 'wait', why: 'photos', photosReady: false }),
  'popup-off-portal': popup({
    state: 'wait',
    why: 'off-portal',
    photosReady: false,
    onPortal: false,
    nearest: null,
  }),
  'popup-paused': popup({ state: 'stop', why: 'paused' }),
  'popup-ignored': popup({ state: 'stop', why: 'other-account', owner: null }),
  'popup-storage': popup({ state: 'warn', why: 'storage' }),
  'popup-full': popup({ state: 'warn', why: 'full', photosReady: false }),
  'popup-broken': popup({ state: 'warn', why: 'broken', photosReady: false }),
  'popup-newer': popup({ state: 'warn', why: 'newer', photosReady: false }),
  'popup-permission': popup({ state: 'warn', why: 'permission', photosReady: false }),
  'popup-late': popup({ nearest: { what: 'permit', date: '2026-11-08', days: -9 } }),
  'popup-session': popup({ session: true, entries: 3, nearest: null }),
  'popup-session-nobody': popup({ session: true, owner: null, entries: 1, nearest: null }),
  'popup-first-account': popup({
    state: 'warn',
    owner: null,
    heldLines: 2,
    question: { ask: 'first-account', name: 'Amina EXEMPLE' },
  }),
  'popup-other-account': popup({
    state: 'warn',
    why: 'other-account',
    question: { ask: 'other-account' },
  }),
  'popup-held': popup({
    state: 'warn',
    why: 'held',
    owner: null,
    heldLines: 1,
    question: {
      ask: 'held',
      stay: 'stay-1',
      lines: 1,
      from: '2026-11-17T13:05:00Z',
      until: '2026-11-17T13:05:00Z',
      text: 'Service momentanément indisponible.',
      people: [
        { person: 'amina', name: 'Amina EXEMPLE' },
        { person: 'karim', name: 'Karim EXEMPLE' },
      ],
    },
  }),
};
