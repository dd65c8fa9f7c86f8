/** Keeps the shell true about the accompanied session: reads it again whenever something was written. */
import { useEffect, useState } from 'preact/hooks';
import type { SessionView } from '#core/view/session-view.ts';
import type { PermanenceClient } from './permanence-client.ts';

export function useSession(client: PermanenceClient): SessionView | null {
  const [session, setSession] = useState<SessionView | null>(null);
  useEffect(() => {
    let here = true;
    const read = () => {
      void client.call('session', {}).then((answer) => {
        if (here) setSession(answer.ok ? answer.value : null);
      });
    };
    read();
    const stop = client.onChange(read);
    return () => {
      here = false;
      stop();
    };
  }, [client]);
  return session;
}
