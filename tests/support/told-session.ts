/** An accompanied session told step by step to a recorder on fakes, and what its journal then holds. */
import type { PageAsks } from '#messaging/protocol.ts';
import { errorSeen, nobody } from './seen-message.ts';
import { tellRecorder, type Told } from './told-recorder.ts';

/** What the helper said when the session began. */
export const askedTogether = { text: "J'accepte.", lang: 'fr', language: 'vi', helper: 'MB' };
/** An account that is neither the session's nor the computer's. */
export const other = { who: 'known' as const, name: 'KONE Awa', foreigner: '7503555555' };
export const unsaid = { who: 'unsaid' as const };
/** A failure on a page where nobody is logged in. */
export const lost = { ...errorSeen, account: nobody };

/** A session on a computer where `begun` holds and nobody is logged in. */
export async function toldSession(
  begun: 'bound' | 'nothing' = 'nothing',
  more: Partial<PageAsks['accompany']> = {},
): Promise<{ told: Told; kid: string }> {
  const told = await tellRecorder(begun);
  if (begun === 'bound') await told.see({ account: nobody });
  const { kid } = await told.ask('accompany', { ...askedTogether, ...more });
  return { told, kid };
}

export const inJournal = async (told: Told, kid: string) =>
  (await told.entries()).filter((entry) => entry.kid === kid).map(({ claims }) => claims);

/** Kind and `account` of each entry after the consent. */
export const accountsOf = async (told: Told, kid: string) =>
  (await inJournal(told, kid)).slice(1).map(({ kind, account }) => [kind, account]);

export const viewOf = (told: Told) => told.ask('session', undefined);
