/** The reduced pictures after the exposé, each under the number and name of its piece. */
import { demoHtml } from './demo-html.ts';
import { escapeHtml } from './escape-html.ts';
import { say, type ReportWords } from './say.ts';

export type ExposePicture = {
  piece: number;
  /** Name in the file: `pieces/0007_2026-11-03_140211_capture.png`. */
  name: string;
  /** `data:image/jpeg;base64,…`; anything that is not a picture is said to be missing. */
  dataUri: string;
  caption: string;
};

const picture = /^data:image\/(?:png|jpeg|webp);base64,[A-Za-z0-9+/]+={0,2}$/;

/** Two rows of two fit on a page, whatever their shape. */
const aPage = 4;

/** @param demo the word EXEMPLE stands across each page */
export function picturesHtml(
  pictures: readonly ExposePicture[],
  demo: boolean,
  words: ReportWords,
): string {
  const pages: string[] = [];
  for (let first = 0; first < pictures.length; first += aPage) {
    const figures = pictures.slice(first, first + aPage).map((one) => figureHtml(one, words));
    pages.push(
      `<section class="page pictures">${demo ? demoHtml(words) : ''}${first === 0 ? titleHtml(words) : ''}<div>${figures.join('')}</div></section>`,
    );
  }
  return pages.join('\n');
}

function titleHtml(words: ReportWords): string {
  return `<h2>${escapeHtml(say(words, 'pictures'))}</h2><p class="note">${escapeHtml(say(words, 'picturesText'))}</p>`;
}

function figureHtml(one: ExposePicture, words: ReportWords): string {
  const shown = picture.test(one.dataUri)
    ? `<img src="${one.dataUri}" alt="">`
    : `<p>${escapeHtml(say(words, 'pictureMissing'))}</p>`;
  const title = `<b>${escapeHtml(say(words, 'pictureOf', { n: one.piece }))}</b>`;
  return `<figure><figcaption>${title}, ${escapeHtml(one.caption)}<br><code>${escapeHtml(one.name)}</code></figcaption>${shown}</figure>`;
}
