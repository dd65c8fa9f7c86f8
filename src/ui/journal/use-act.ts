/** Runs one call of a page: busy while it runs, the failure kept to be said where the act was. */
import { useState } from 'preact/hooks';
import type { Result } from '#core/result.ts';
import type { Failure } from '#messaging/protocol.ts';
import { useBusy } from '../controls/use-busy.ts';

export type Act = {
  busy: boolean;
  /** Stable code of the last failure; null while all is well. */
  failed: string | null;
  run: (call: () => Promise<Result<unknown, Failure>>, onDone?: () => void) => void;
};

export function useAct(): Act {
  const [busy, start] = useBusy();
  const [failed, setFailed] = useState<string | null>(null);
  const run: Act['run'] = (call, onDone) =>
    start(async () => {
      setFailed(null);
      const result = await call().catch((): Result<unknown, Failure> => ({
        ok: false,
        error: { code: 'page/call' },
      }));
      if (!result.ok) setFailed(result.error.code);
      else onDone?.();
    });
  return { busy, failed, run };
}
