/** The chip's one element in the page: bare outside, its box, live region and style sheet in a closed shadow. */
import { chipStyles } from './chip-styles.ts';

export type Parts = {
  host: HTMLElement;
  box: HTMLElement;
  live: HTMLElement;
  content: HTMLElement;
};

/** Builds the parts; nothing is in the page yet. */
export function buildHost(document: Document, escape: (event: KeyboardEvent) => void): Parts {
  const host = document.createElement('div');
  const shadow = host.attachShadow({ mode: 'closed' });
  style(document, shadow);
  const box = document.createElement('div');
  box.setAttribute('class', 'chip');
  box.addEventListener('keydown', escape);
  const live = document.createElement('div');
  live.setAttribute('class', 'live');
  live.setAttribute('role', 'status');
  live.setAttribute('aria-live', 'polite');
  const content = document.createElement('div');
  box.append(live, content);
  shadow.append(box);
  return { host, box, live, content };
}

function style(document: Document, shadow: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(chipStyles);
    shadow.adoptedStyleSheets = [sheet];
  } catch {
    // Some Firefox versions refuse a sheet made in a content script (Xray): the element does the same.
    const element = document.createElement('style');
    element.textContent = chipStyles;
    shadow.append(element);
  }
}
