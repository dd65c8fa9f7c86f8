/** The channel on which the background tells open pages that the journal changed: a word, never content. */
export const changedWord = 'changed';

export function pagesChannel(): BroadcastChannel {
  return new BroadcastChannel('temoin-pages');
}
