/** The thread that reads a received file: 500 MB are hashed here while the page stays alive. */
import { fileFacts } from '#casework/file-facts.ts';
import type { OpenedEntry } from '#casework/opened-file.ts';
import { err, ok } from '#core/result.ts';
import { openHandover } from '#handover/open-handover.ts';
import { pieceReader } from '#handover/piece-reader.ts';
import { browserVerify } from '#platform/browser-verify.ts';
import { quickDigest as digest } from '#platform/quick-digest.ts';
import { entriesPerMessage, type FromReader, type ToReader } from './reader-messages.ts';

let pieces: ((sha256: string) => Promise<Blob | null>) | null = null;

const say = (said: FromReader): void => postMessage(said);

async function answer(asked: ToReader): Promise<void> {
  const { id } = asked;
  if ('piece' in asked) return say({ id, piece: pieces && (await pieces(asked.piece)) });
  const how = asked.passphrase === undefined ? {} : { passphrase: asked.passphrase };
  const opened = await openHandover(asked.open, how, { digest, verify: browserVerify });
  if (!opened.ok) return say({ id, opened: err({ code: opened.error }) });
  pieces = pieceReader(opened.value, digest);
  const { disclosed, ...facts } = fileFacts(asked.open, opened.value.read);
  // Of a file under no key nothing is shown entry by entry.
  if (facts.kid !== null) sayEntries(id, facts.kid, disclosed);
  say({ id, opened: ok(facts) });
}

function sayEntries(id: number, kid: string, disclosed: readonly OpenedEntry[]): void {
  for (let from = 0; from < disclosed.length; from += entriesPerMessage) {
    say({ id, entries: disclosed.slice(from, from + entriesPerMessage), kid });
  }
}

addEventListener('message', (event: MessageEvent<ToReader>) => void answer(event.data));
