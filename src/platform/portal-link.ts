/** The content script's line to the background, both ways; tells apart a worker that died from an extension that went. */
import { err, type Result } from '#core/result.ts';

export type Heard = (call: string, payload: unknown) => Promise<null> | undefined;

type Hears = (
  message: unknown,
  sender: { id?: string },
  answer: (value: null | undefined) => void,
) => boolean;
type Hearing = (listener: Hears) => void;
type Messages = { addListener: Hearing; removeListener: Hearing };

/**
 * The slice of the interface that both browsers give under this name (promises: Manifest V3). The polyfill would be a third
 * of the script that every page of the portal loads, for one thing: answering a message by a promise.
 */
type Own = {
  runtime?: {
    id?: string;
    sendMessage: <R>(message: unknown) => Promise<R | undefined>;
    onMessage: Messages;
  };
};

declare global {
  var chrome: Own | undefined;
}

/**
 * @returns the background's answer; `context-gone` once this script is the orphan of an update or removal,
 *   `unreachable` when the worker died on the way and the message may be sent again
 */
export async function sendToBackground<T>(
  call: string,
  ask: unknown,
): Promise<Result<T, { code: string }>> {
  // Chromium takes `runtime.id` away from an orphan; calling on would throw synchronously.
  const runtime = living();
  if (!runtime) return err({ code: 'context-gone' });
  try {
    const reply = await runtime.sendMessage<Result<T, { code: string }>>({ temoin: 1, call, ask });
    // A handler that threw is answered by the background's polyfill, in a shape of its own.
    return typeof reply?.ok === 'boolean' ? reply : err({ code: 'unreachable' });
  } catch {
    return err({ code: living() ? 'unreachable' : 'context-gone' });
  }
}

/** Calls of the background to this tab. @returns how to stop listening */
export function hearBackground(heard: Heard): () => void {
  const listener: Hears = (message, sender, answer) => {
    const own = living()?.id;
    const done =
      own !== undefined && sender.id === own && isCall(message) && heard(message.call, message.ask);
    if (!done) return false;
    done.then(answer, () => answer(undefined));
    // The answer comes later: keep the line open.
    return true;
  };
  living()?.onMessage.addListener(listener);
  return () => living()?.onMessage.removeListener(listener);
}

type Call = { call: string; ask: unknown };

/** Undefined in the orphan of an update or removal. */
function living(): Own['runtime'] {
  try {
    const runtime = globalThis.chrome?.runtime;
    return runtime?.id === undefined ? undefined : runtime;
  } catch {
    return undefined;
  }
}

function isCall(message: unknown): message is Call {
  return (
    typeof message === 'object' &&
    message !== null &&
    'temoin' in message &&
    'call' in message &&
    typeof message.call === 'string' &&
    'ask' in message
  );
}
