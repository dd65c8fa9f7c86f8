/** What the popup shows, asked once for the tab it stands over: its language and its first picture are one answer. */
import type { PopupView } from '#core/view/popup-view.ts';
import type { JournalClient } from '../journal-client.ts';

export type PopupRead = {
  tab: number | null;
  /** Null when the background gave no answer. */
  view: PopupView | null;
};

export async function readPopup(client: JournalClient): Promise<PopupRead> {
  const active = await client.activeTab();
  const tab = active?.id ?? null;
  const url = active?.url ?? null;
  const answer = await client.call('popup', { tab, ...(url === null ? {} : { url }) });
  return { tab, view: answer.ok ? answer.value : null };
}
