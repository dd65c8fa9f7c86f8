/** Composition of the hand-over: the store's entries and pictures, the background's signature, the writer. */
import readme from '#locales/fr/readme.json';
import report from '#locales/fr/report.json';
import { err, ok, type Result } from '#core/result.ts';
import { makeHandover } from '#handover/make-handover.ts';
import type { Failure } from '#messaging/protocol.ts';
import { browserKeys } from '#platform/browser-keys.ts';
import { browserVerify } from '#platform/browser-verify.ts';
import { sealSigner } from '#platform/seal-signer.ts';
import { toolVersion } from '#platform/tool-version.ts';
import type { HandoverOrder, MadeFile } from '#ui/handover/handover-maker.ts';
import type { JournalClient } from '#ui/journal-client.ts';

export async function makeFile(
  client: JournalClient,
  order: HandoverOrder,
): Promise<Result<MadeFile, Failure>> {
  const { kid } = order;
  const head = await client.read.head(kid);
  if (head === null) return err({ code: 'recorder/no-journal' });
  const made = await makeHandover({
    tools: { digest: browserKeys.digest, sign: sealSigner(client, kid), verify: browserVerify },
    kid,
    demo: head.demo,
    entries: await client.read.stored(kid, 0, order.until),
    selection: order.selection,
    piece: (sha256) => client.read.piece(kid, sha256),
    words: { report, readme },
    generator: `Témoin ${toolVersion()}`,
    exportedAt: new Date(client.now()).toISOString(),
    consent: order.consent,
    ...(order.recipient === undefined ? {} : { recipient: order.recipient }),
  });
  if (!made.ok) return made;
  const { blob, hex, ...rest } = made.value;
  return ok({ ...rest, file: blob, wholeHash: hex });
}
