/** The person's own clicks on the portal's own buttons and documents: trusted events only, labels only, nothing prevented. */
import { actionOf, type Action } from '#detect/action.ts';

type Needs = {
  document: Document;
  onAction: (action: Action) => void;
  /** Any trusted click, after the above; the element is for asking what document it gives. */
  onClick: (element: Element) => void;
};

/** One capture listener: the portal may stop the event, we never do. Returns the way to stop. */
export function watchClicks(needs: Needs): () => void {
  const heard = (event: Event): void => {
    // A page can forge events; only the browser can make trusted ones.
    if (!event.isTrusted || !(event.target instanceof Element)) return;
    const action = actionOf(event.target);
    if (action) needs.onAction(action);
    needs.onClick(event.target);
  };
  const options = { capture: true, passive: true } as const;
  needs.document.addEventListener('click', heard, options);
  return () => needs.document.removeEventListener('click', heard, options);
}
