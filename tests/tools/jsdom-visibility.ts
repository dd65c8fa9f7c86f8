/**
 * Vitest set-up file: what jsdom lacks of seeing a page. It knows no layout, so that here an element is visible unless inline
 * styles or attributes hide it, and has a size but no place. Browsers are asked elsewhere (tests/e2e/detect-fixtures.test.ts).
 */

const hidden = /display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?:\.0*)?\s*(?:;|$)/;

function hides(element: Element): boolean {
  return (
    element.hasAttribute('hidden') ||
    (element.tagName === 'DIALOG' && !element.hasAttribute('open')) ||
    hidden.test(element.getAttribute('style') ?? '')
  );
}

function isShown(element: Element | null): boolean {
  return element === null || (!hides(element) && isShown(element.parentElement));
}

if (typeof Element !== 'undefined') {
  Element.prototype.checkVisibility = function checkVisibility() {
    return isShown(this);
  };
  Element.prototype.getBoundingClientRect = () => {
    const edge = { x: 0, y: 0, left: 0, top: 0, right: 0, bottom: 0 };
    return { ...edge, width: 1, height: 1, toJSON: () => edge };
  };
}
