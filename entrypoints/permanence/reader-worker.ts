/** The thread that reads a received file: 500 MB are hashed here while the page stays alive. */
import { fileFacts } from '#casework/file-facts.ts';
import { err, ok } from '#core/result.ts';
import { openHandover } from '#handover/open-handover.ts';
import { pieceReader } from '#handover/piece-reader.ts';
import { browserVerify } from '#platform/browser-verify.ts';
import { browserKeys } from '#platform/browser-keys.ts';
import type { FromReader, ToReader } from './reader-messages.ts';

const { digest } = browserKeys;
let pieces: ((sha256: string) => Promise<Blob | null>) | null = null;

async function answer(asked: ToReader): Promise<FromReader> {
  const { id } = asked;
  if ('piece' in asked) return { id, piece: pieces && (await pieces(asked.piece)) };
  const how = asked.passphrase === undefined ? {} : { passphrase: asked.passphrase };
  const opened = await openHandover(asked.open, how, { digest, verify: browserVerify });
  if (!opened.ok) return { id, opened: err({ code: opened.error }) };
  pieces = pieceReader(opened.value, digest);
  return { id, opened: ok(fileFacts(asked.open, opened.value.read)) };
}

addEventListener('message', (event: MessageEvent<ToReader>) => {
  void answer(event.data).then((said) => postMessage(said));
});
