/** Asks the thread of one file, answer by answer. */
import type { FromReader, ToReader } from './reader-messages.ts';

type Some = Extract<FromReader, { entries: unknown }>;
type Answer = Exclude<FromReader, Some>;

/** Null when the thread died. What comes before an answer goes to `onSome`. */
export function askReader(worker: Worker, onSome: (some: Some) => void) {
  return async (asked: ToReader): Promise<Answer | null> =>
    new Promise((resolve) => {
      worker.addEventListener('error', () => resolve(null), { once: true });
      const heard = ({ data }: MessageEvent<FromReader>): void => {
        if (data.id !== asked.id) return;
        if ('entries' in data) return onSome(data);
        worker.removeEventListener('message', heard);
        resolve(data);
      };
      worker.addEventListener('message', heard);
      worker.postMessage(asked);
    });
}
