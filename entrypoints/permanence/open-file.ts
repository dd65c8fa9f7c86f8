/** Composition of the first door: each file gets a thread of its own, which lives while its pieces may be asked for. */
import type { OpenedFile } from '#casework/opened-file.ts';
import { err, ok } from '#core/result.ts';
import type { FileOpener } from '#ui/permanence/file/file-opener.ts';
import type { FromReader, ToReader } from './reader-messages.ts';

/** Asks one thread, answer by answer; null when the thread died. */
function askReader(worker: Worker): (asked: ToReader) => Promise<FromReader | null> {
  return async (asked) =>
    new Promise((resolve) => {
      worker.addEventListener('error', () => resolve(null), { once: true });
      const heard = ({ data }: MessageEvent<FromReader>): void => {
        if (data.id !== asked.id) return;
        worker.removeEventListener('message', heard);
        resolve(data);
      };
      worker.addEventListener('message', heard);
      worker.postMessage(asked);
    });
}

export const openFile: FileOpener['open'] = async (file, how) => {
  const worker = new Worker(new URL('./reader-worker.ts', import.meta.url), { type: 'module' });
  const ask = askReader(worker);
  const said = await ask({ id: 0, open: file, ...how });
  const opened =
    said !== null && 'opened' in said ? said.opened : err({ code: 'file/read' as const });
  if (!opened.ok) {
    worker.terminate();
    return opened;
  }
  let next = 1;
  const piece: OpenedFile['piece'] = async (sha256) => {
    const given = await ask({ id: next++, piece: sha256 });
    return given !== null && 'piece' in given ? given.piece : null;
  };
  return ok({ ...opened.value, piece });
};
