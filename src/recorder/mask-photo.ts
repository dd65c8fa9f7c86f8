/** A masked copy of a photo, made by hand: an entry of its own that refers to the original (docs/format.md §4). */
import { fromBase64 } from '#core/bytes/base64.ts';
import { toHex } from '#core/bytes/hex.ts';
import { pngSize } from '#core/bytes/png-size.ts';
import { err } from '#core/result.ts';
import type { PageAsks } from '#messaging/protocol.ts';
import type { Ports } from './ports.ts';
import { sayLine } from './say-line.ts';

/** Entries looked through for the original. */
const lookBack = 10_000;

/** Codes: `mask/not-png` (only PNG keeps the rest to the bit), `mask/unknown` (no photo stands there), and those of `sayLine`. */
export async function maskPhoto(ports: Ports, ask: PageAsks['mask']) {
  const { id, kid, of } = ask;
  const bytes = fromBase64(ask.base64);
  const size = bytes && pngSize(bytes);
  if (!bytes || !size) return err({ code: 'mask/not-png' });
  const original = (await ports.store.recentRows(kid, lookBack)).find((row) => row.seq === of);
  if (original?.piece === undefined || original.erased === true)
    return err({ code: 'mask/unknown' });
  const type = 'image/png';
  return sayLine(ports, {
    id,
    kid,
    blob: new Blob([bytes], { type }),
    claims: {
      kind: 'mask',
      shot: {
        sha256: toHex(await ports.keys.digest(bytes)),
        bytes: bytes.length,
        type,
        ...size,
        at: new Date(ports.clock.now()).toISOString(),
        how: 'masked',
      },
      refers: { seq: of, why: 'mask' },
    },
  });
}
