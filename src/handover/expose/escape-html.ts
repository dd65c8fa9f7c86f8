/** Text made safe to stand anywhere in our HTML, in an element or in a quoted attribute. */

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Controls, and the characters that turn the direction of what follows: a quote must read as it was written. */
const disturbing = /(?![\n\t])[\p{Cc}\u202a-\u202e\u2066-\u2069\ufffe\uffff]/gu;

/** A lone surrogate, a control or a direction override is shown as U+FFFD: something stood there. */
export function escapeHtml(text: string): string {
  return text
    .toWellFormed()
    .replace(disturbing, '\ufffd')
    .replace(/[&<>"'`]/g, (character) => entities[character] ?? '');
}
