/**
 * Carries a paper from the page that made it to the print tab, from memory to memory: nothing of a person is written
 * on the disk, and nothing but a drawn word stands in the address. It is given once; a print tab that is loaded again is empty.
 */
import browser from 'webextension-polyfill';

type Said<D> = { ask: string } | { give: string; paper: D } | { putAway: true };

/** How long the maker's tab may take to answer, in milliseconds; it may have been closed. */
const patience = 5_000;

const printChannel = (): BroadcastChannel => new BroadcastChannel('temoin-print');

/** Opens the print tab on a paper; the calling page must stay open until it is shown there. */
export function openPrint(paper: object): void {
  const word = crypto.randomUUID();
  const channel = printChannel();
  channel.addEventListener('message', ({ data }: MessageEvent<Said<object>>) => {
    if ('putAway' in data) channel.close();
    if (!('ask' in data) || data.ask !== word) return;
    channel.postMessage({ give: word, paper });
    channel.close();
  });
  void browser.tabs.create({ url: browser.runtime.getURL(`print.html#paper=${word}`) });
}

/** The paper that the print tab's address names; null when its maker is gone, or the address names none. */
export async function printedPaper<D>(hash: string): Promise<D | null> {
  const word = /^#paper=(.+)$/.exec(hash)?.[1];
  if (word === undefined) return null;
  const channel = printChannel();
  return new Promise((resolve) => {
    const end = (paper: D | null): void => {
      clearTimeout(late);
      channel.close();
      resolve(paper);
    };
    const late = setTimeout(() => end(null), patience);
    channel.addEventListener('message', ({ data }: MessageEvent<Said<D>>) => {
      if ('give' in data && data.give === word) end(data.paper);
    });
    channel.postMessage({ ask: word });
  });
}

/** Tells every print tab, and every paper not asked for yet, that the work it was made from is put away. */
export function putAwayPapers(): void {
  const channel = printChannel();
  channel.postMessage({ putAway: true });
  channel.close();
}

/** Calls back when papers are put away. Returns the unsubscriber. */
export function onPutAway(listener: () => void): () => void {
  const channel = printChannel();
  channel.addEventListener('message', ({ data }: MessageEvent<Said<unknown>>) => {
    if ('putAway' in data) listener();
  });
  return () => channel.close();
}
