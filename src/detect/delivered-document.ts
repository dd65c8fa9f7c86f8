/** What document a click on this element asks the portal for, by the name that is shown; undefined when none. */
import type { PageKind } from '#core/entry/page-claim.ts';
import { restrictedPageKinds } from '#core/entry/page-claim.ts';
import { label } from './page.ts';
import { documentName } from './request-table.ts';
import { fold } from './words.ts';

export type Delivered = { name: string; type: string; from: 'link' | 'text' };

/** On form pages a file's name is one that the person gave: nothing is read there. */
export function deliveredDocument(element: Element, kind: PageKind): Delivered | undefined {
  const link = element.closest('a,button');
  if (!link || restrictedPageKinds.has(kind) || kind.startsWith('sso-')) return undefined;
  const words = label(link);
  const named =
    documentName(link) ??
    (/\(pdf\)|\bma confirmation de depot\b/.test(fold(words)) ? words : undefined);
  if (named === undefined) return undefined;
  return {
    name: named,
    type: 'application/pdf',
    from: link.hasAttribute('download') ? 'link' : 'text',
  };
}
