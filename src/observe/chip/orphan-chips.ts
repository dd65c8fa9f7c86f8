/** Takes away the chip that an updated extension left behind. */

/**
 * Firefox ends the old version's script without a word and in a world that the new one cannot reach, so that nobody
 * folds its chip; only the closed shadow (which Firefox shows to extensions) tells that the element is ours.
 */
export function removeOrphanChips(document: Document): void {
  for (const child of document.documentElement.querySelectorAll(':scope > div')) {
    const root: unknown = Reflect.get(child, 'openOrClosedShadowRoot');
    if (root instanceof ShadowRoot && root.querySelector('.chip > .live') !== null) child.remove();
  }
}
