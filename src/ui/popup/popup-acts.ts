/** Owes the popup's parts one way to act: call the background, read the view again, say plainly when it failed. */
import type { JournalClient } from '../journal-client.ts';

/** What came of the last act, written where the act was. */
export type Outcome = 'photo-kept' | 'photo-missed' | 'note-kept' | 'failed';

export type PopupActs = {
  /** Runs one call; answers when the view is fresh. `told` is what to say when it went well. */
  act: (call: Call, told?: Outcome) => Promise<void>;
  client: JournalClient;
  /** Tab that the popup stands on, when it is a portal tab. */
  tab: number | null;
};

/** One call of the background; answers how it went, in the popup's terms. */
export type Call = () => Promise<Outcome | 'done'>;

/** Turns an answer of the client into `done` or `failed`. */
export async function settled(answer: Promise<{ ok: boolean }>): Promise<Outcome | 'done'> {
  const result = await answer;
  return result.ok ? 'done' : 'failed';
}
