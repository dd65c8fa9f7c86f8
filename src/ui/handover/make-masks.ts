/** From rectangles on a photo to the `mask` entries of the journal, and the journal as it then stands. */
import { toBase64 } from '#core/bytes/to-base64.ts';
import type { Rect } from '#core/mask-picture/picture-rect.ts';
import { err, ok, type Result } from '#core/result.ts';
import type { Failure } from '#messaging/protocol.ts';
import type { JournalClient } from '../journal-client.ts';
import type { MaskTools } from '../masking/mask-tools.ts';
import { extendHandover, type HandoverJournal, type HandoverPhoto } from './load-handover.ts';

/** `copies`: `seq` of a photo → `seq` of its new masked copy. */
export type MadeMasks = { journal: HandoverJournal; copies: ReadonlyMap<number, number> };

/**
 * A page that stood still is photographed twice the same to the bit: each of these photos gets the masked copy, or
 * what is black here would be seen there.
 */
export async function makeMasks(
  given: { client: JournalClient; masks: MaskTools; journal: HandoverJournal },
  photo: HandoverPhoto,
  rects: readonly Rect[],
): Promise<Result<MadeMasks, Failure>> {
  const { client, masks, journal } = given;
  try {
    const whole = await client.read.piece(journal.kid, photo.sha256);
    if (whole === null) return err({ code: 'file/piece-missing' });
    const burnt = await masks.burn(whole, rects);
    if (!burnt.ok) return burnt;
    const base64 = toBase64(new Uint8Array(await burnt.value.arrayBuffer()));
    const copies = new Map<number, number>();
    for (const { seq, sha256 } of journal.photos) {
      if (sha256 !== photo.sha256) continue;
      const made = await client.call('mask', { kid: journal.kid, of: seq, base64 });
      if (!made.ok) return made;
      copies.set(seq, made.value.seq);
    }
    const until = Math.max(journal.until, ...copies.values());
    return ok({ journal: await extendHandover(client, journal, until), copies });
  } catch {
    return err({ code: 'page/mask' });
  }
}
