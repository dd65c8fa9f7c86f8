/** What may change a page, as one callback: mutations, title, address, visibility, resize. No layout is read here. */
import { attributeOf, classOf } from '#detect/page.ts';

const attributes = [
  'class',
  'style',
  'hidden',
  'disabled',
  'open',
  'aria-hidden',
  'aria-current',
  'aria-selected',
  'aria-expanded',
  'aria-disabled',
  'aria-busy',
  'aria-invalid',
  'role',
];
/** Changes of one batch that are looked at: the others cost a page nothing, whatever their number. */
const lookedAt = 200;
/** An added node that names itself so may hold a failure: look sooner. */
const alarming = /error|alert|danger|dialog|modal|messages|toast/i;

type Needs = {
  document: Document;
  window: Pick<Window, 'addEventListener' | 'removeEventListener'>;
  changed: (haste: boolean) => void;
};

/** Returns the way to stop. Step changes move no address (§8.7): the whole document is watched, its head (title) too. */
export function watchChanges(needs: Needs): () => void {
  const { document, window } = needs;
  const observer = new MutationObserver((mutations) =>
    needs.changed(mutations.slice(0, lookedAt).some(isAlarming)),
  );
  observer.observe(document.documentElement, {
    childList: true,
    subtree: true,
    characterData: true,
    attributes: true,
    attributeFilter: attributes,
  });
  const soon = (): void => needs.changed(false);
  const back = (): void => {
    if (document.visibilityState === 'visible') needs.changed(false);
  };
  for (const event of ['hashchange', 'popstate', 'pageshow', 'load'] as const)
    window.addEventListener(event, soon);
  document.addEventListener('visibilitychange', back);
  return () => {
    observer.disconnect();
    for (const event of ['hashchange', 'popstate', 'pageshow', 'load'] as const)
      window.removeEventListener(event, soon);
    document.removeEventListener('visibilitychange', back);
  };
}

/** By names only, and a few nodes of each batch: this runs inside the page's own work. */
function isAlarming(mutation: MutationRecord): boolean {
  if (mutation.type !== 'childList') return false;
  // Asked for once: each reading of a record's list goes through the browser.
  const { addedNodes } = mutation;
  for (let index = 0; index < 4; index += 1) {
    const node = addedNodes[index];
    if (node instanceof Element && (attributeOf(node, 'role') !== null || isNamedSo(node)))
      return true;
  }
  return mutation.target instanceof Element && isNamedSo(mutation.target);
}

function isNamedSo(element: Element): boolean {
  return alarming.test(element.tagName + classOf(element));
}
