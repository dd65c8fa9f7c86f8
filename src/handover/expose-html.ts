/**
 * The exposé as one HTML file that opens anywhere: self-contained, no script, nothing loaded, every text escaped,
 * printed on A4 in black (visual.md §4).
 */
import type { ExposeModel } from '#core/report/expose-model.ts';
import { escapeHtml } from './expose/escape-html.ts';
import { exposeCss } from './expose/expose-css.ts';
import { exposeTitle } from './expose/heading-html.ts';
import { pageHtml } from './expose/page-html.ts';
import { paginate } from './expose/paginate.ts';
import { picturesHtml, type ExposePicture } from './expose/pictures-html.ts';
import type { ReportWords } from './expose/say.ts';

/** Whatever an escape might miss, the reader's browser loads and runs nothing. */
const policy =
  "default-src 'none'; img-src data:; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

/** @param words `locales/fr/report.json`: what is written into the file is French */
export function exposeHtml(
  model: ExposeModel,
  pictures: readonly ExposePicture[],
  words: ReportWords,
): string {
  const title = exposeTitle(model, words);
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeHtml(title)}</title>
<style>${exposeCss}</style>
</head>
<body>
${exposeBody(model, pictures, words)}
</body>
</html>
`;
}

/** What stands in the body, for a page of ours that brings its own head and prints it. */
export function exposeBody(
  model: ExposeModel,
  pictures: readonly ExposePicture[],
  words: ReportWords,
): string {
  const pages = paginate(model);
  const sections = pages.map((blocks, index) =>
    pageHtml(model, { blocks, page: index + 1, pages: pages.length }, words),
  );
  return [...sections, picturesHtml(pictures, model.demo, words)].join('\n');
}
