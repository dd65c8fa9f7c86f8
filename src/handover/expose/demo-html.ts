/** The word EXEMPLE across a whole page, in black: a photocopy of an example still says that it is one. */
import { escapeHtml } from './escape-html.ts';
import { say, type ReportWords } from './say.ts';

export function demoHtml(words: ReportWords): string {
  return `<svg class="demo" viewBox="0 0 170 274" aria-hidden="true"><text transform="translate(92 140) rotate(-56)">${escapeHtml(say(words, 'demo'))}</text></svg>`;
}
