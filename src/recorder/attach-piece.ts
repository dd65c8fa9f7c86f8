/** A picture or paper that the person adds, already without metadata: kept under its hash, named by an entry of its own. */
import { fromBase64 } from '#core/bytes/base64.ts';
import { toHex } from '#core/bytes/hex.ts';
import { err } from '#core/result.ts';
import type { PageAsks } from '#messaging/protocol.ts';
import type { Ports } from './ports.ts';
import { sayLine } from './say-line.ts';

const picture = /^image\/(?:png|jpeg|webp)$/;
const paper = /^(?:application\/pdf|text\/plain|message\/rfc822)$/;

/**
 * A picture is an entry `photo`, so that it leaves only once it was looked at; a paper is a `document`.
 * Codes: `attach/type` (not one that a reader shows), `attach/bytes` (no base64, or nothing in it), and those of `sayLine`.
 */
export async function attachPiece(ports: Ports, ask: PageAsks['attach']) {
  const { id, kid, about, type, dateFrom, originalSha256, fileName, happened } = ask;
  if (!picture.test(type) && !paper.test(type)) return err({ code: 'attach/type' });
  const bytes = fromBase64(ask.base64);
  if (bytes === null || bytes.length === 0) return err({ code: 'attach/bytes' });
  const file = {
    sha256: toHex(await ports.keys.digest(bytes)),
    bytes: bytes.length,
    type,
    ...(dateFrom === undefined ? {} : { dateFrom }),
    ...(originalSha256 === undefined ? {} : { originalSha256 }),
  };
  return sayLine(ports, {
    id,
    kid,
    happened,
    blob: new Blob([bytes], { type }),
    claims: {
      kind: picture.test(type) ? 'photo' : 'document',
      file,
      ...(fileName === undefined ? {} : { fileName }),
      ...(about === undefined ? {} : { refers: { seq: about, why: 'shot' } }),
    },
  });
}
