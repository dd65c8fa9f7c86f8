/** Delivers the documents of an account as real PDFs with their file names. */

import type { PortalAccount } from './accounts.ts';
import { type Answer, jsonAnswer } from './http-answer.ts';
import { tinyPdf } from './tiny-pdf.ts';

const PREFIX = '/api/sejour/usager/documents/';

/** Where the n-th document of an account is fetched; the address says nothing of the person. */
export function documentPath(index: number): string {
  return `${PREFIX}${(0x5f3a_0000 + index).toString(16).padStart(24, '6')}`;
}

/** The PDF at a path, or undefined where the path is another's business. */
export function answerDocument(account: PortalAccount, path: string): Answer | undefined {
  if (!path.startsWith(PREFIX)) return undefined;
  const name = account.documents.find((_, index) => documentPath(index) === path);
  if (name === undefined) return jsonAnswer(404, { _status: 'ERR' });
  return {
    status: 200,
    headers: {
      'cache-control': 'no-store',
      'content-type': 'application/pdf',
      'content-disposition': `attachment; filename="${name}"`,
    },
    body: tinyPdf([
      name.replaceAll('_', ' ').replace('.pdf', ''),
      `Identifiant (N° étranger) : ${account.login}`,
      `N° de la demande : ${account.request?.number ?? ''}`,
      'Document factice du faux portail de test.',
    ]),
  };
}
