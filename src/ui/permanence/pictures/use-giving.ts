/** Puts what is confirmed into the journal of the session now; whatever got there stays marked, also when the rest failed. */
import { useState } from 'preact/hooks';
import { giveCaptures } from '#casework/captures/give-captures.ts';
import { useBusy } from '../../controls/use-busy.ts';
import type { ScreenProps } from '../screen-props.ts';
import { base64Of } from './base64-of.ts';

export type Giving = {
  busy: boolean;
  /** Code of the call that failed; null when none did, undefined before the first time. */
  failed: string | null | undefined;
  give: (kid: string) => void;
};

export function useGiving({ work, setWork, client }: ScreenProps): Giving {
  const [busy, run] = useBusy();
  const [failed, setFailed] = useState<Giving['failed']>(undefined);
  const give = (kid: string) =>
    run(async () => {
      const done = await giveCaptures(work.captures, { client, kid, base64: base64Of });
      setWork((now) => ({ ...now, captures: { ...now.captures, given: done.given } }));
      setFailed(done.failed);
    });
  return { busy, failed, give };
}
