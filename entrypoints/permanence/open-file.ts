/** Composition of the first door: each file gets a thread of its own, which lives while its pieces may be asked for. */
import { entryRow } from '#casework/entry-row.ts';
import type { OpenedEntry, OpenedFile } from '#casework/opened-file.ts';
import { err, ok } from '#core/result.ts';
import type { FileOpener } from '#ui/permanence/file/file-opener.ts';
import { askReader } from './ask-reader.ts';

export const openFile: FileOpener['open'] = async (file, how) => {
  const worker = new Worker(new URL('./reader-worker.ts', import.meta.url), { type: 'module' });
  const disclosed: OpenedEntry[] = [];
  const ask = askReader(worker, ({ entries, kid }) => {
    disclosed.push(...entries);
    // Worked out while the next ones are on their way, a few in each task of the page.
    for (const { seq, claims } of entries) entryRow({ kid, seq }, claims);
  });
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
  // What is made of the file gets a task of its own, beside the one that took in its last message.
  await new Promise((resolve) => void setTimeout(resolve));
  return ok({ ...opened.value, disclosed, piece });
};
