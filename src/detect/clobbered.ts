/** Forms whose fields bear the names of what is asked of every element: a form gives the field in the place of its own member. */
import { spent } from './page.ts';

/** `children` is not among them: a form may well ask for them, and is read without. */
const members =
  'childNodes nodeType nodeValue tagName matches closest contains getAttribute hasAttribute parentElement querySelector querySelectorAll checkVisibility nextElementSibling'.split(
    ' ',
  );

/** Whether what such a form holds would be read falsely. */
export function isClobbered(document: Document): boolean {
  return [...document.querySelectorAll('form')].some(
    (form) => !spent(5) && members.some((name) => Object.hasOwn(form, name)),
  );
}
