/** Composition of the example: a file of the package as bytes inside a module, because our pages may fetch nothing. */
import { fromBase64 } from '#core/bytes/base64.ts';
import address from './exemple.zip?url&inline';

export function openExample(): File {
  const bytes = fromBase64(address.slice(address.indexOf(',') + 1));
  if (bytes === null) throw new Error('the example is not base64');
  return new File([bytes], 'temoin_EXEMPLE.zip', { type: 'application/zip' });
}
