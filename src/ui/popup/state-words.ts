/** Owes the popup the words of each state: its name, one sentence, and whether the two steps for photos are shown. */
import type { PopupView } from '#core/view/popup-view.ts';
import type { WordKey } from '../i18n/dictionaries.ts';

export type StateWords = { name: WordKey; says: WordKey; photoSteps: boolean };

type Why = NonNullable<PopupView['why']> | 'plain';
type Table = { readonly [why in Why]?: { name?: WordKey; says: WordKey } };

const names = {
  none: 'common.state.none',
  rec: 'common.state.rec',
  wait: 'common.state.wait',
  stop: 'common.state.stop',
  warn: 'popup.warnPlain',
} as const satisfies { [state in PopupView['state']]: WordKey };

const sentences: { readonly [state in PopupView['state']]: Table & { plain: { says: WordKey } } } =
  {
    none: {
      plain: { says: 'popup.notConsented' },
      gone: { name: 'popup.gone', says: 'popup.goneSays' },
    },
    rec: { plain: { says: 'popup.photosReady' }, 'off-portal': { says: 'popup.offPortal' } },
    wait: { plain: { says: 'popup.photosNotReady' }, 'off-portal': { says: 'popup.offPortal' } },
    stop: { plain: { says: 'popup.paused' }, 'other-account': { says: 'popup.accountIgnored' } },
    warn: {
      plain: { says: 'popup.warnPlainSays' },
      'other-account': { name: 'popup.otherAccount', says: 'popup.otherAccountSays' },
      storage: { name: 'popup.storage', says: 'popup.storageSays' },
      full: { name: 'popup.full', says: 'popup.fullSays' },
      broken: { name: 'popup.broken', says: 'popup.brokenSays' },
      newer: { name: 'common.newer', says: 'common.newerSays' },
      permission: { name: 'common.noAccess', says: 'common.noAccessSays' },
    },
  };

/** @param view what the background says now; an unknown reason falls back to the plain sentence of its state. */
export function stateWords(view: PopupView): StateWords {
  const table = sentences[view.state];
  const entry = table[view.why ?? 'plain'] ?? table.plain;
  return {
    name: entry.name ?? names[view.state],
    says: entry.says,
    photoSteps: view.state === 'wait' && view.why !== 'off-portal',
  };
}
