/** Signs a seal with the journal's key, which only the background touches; a refusal is a broken invariant here. */
import { fromBase64url } from '#core/bytes/base64url.ts';
import type { Sign } from '#core/crypto.ts';
import type { JournalClient } from '#ui/journal-client.ts';

export function sealSigner(client: JournalClient, kid: string): Sign {
  return async (bytes) => {
    const input = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    const reply = await client.call('signSeal', { kid, input });
    const signature = reply.ok ? fromBase64url(reply.value.signature) : null;
    if (signature === null) throw new Error('the background signed no seal');
    return signature;
  };
}
